namespace Planning.Abstractions.Plugins;

/// <summary>A part of a plan's file.</summary>
/// <param name="Id">Its id, lower case (<c>rapport-de-presentation</c>).</param>
/// <param name="Name">Its name in French ("Rapport de présentation").</param>
public sealed record DocumentPart(string Id, string Name)
{
    /// <summary>The parts in whose documents this one is found when it has none of its own, the likeliest first; empty for a part that stands alone.</summary>
    public IReadOnlyList<string> CarriedBy { get; init; } = [];

    /// <summary>Whether the part is mostly maps or lists that a text export seldom holds: what is not found there is to be looked at, not missing.</summary>
    public bool IsDrawn { get; init; }

    /// <summary>Whether it usually fills several files (one volume a sector, one annex a file).</summary>
    public bool IsOftenSeveral { get; init; }

    /// <summary>Whether a file is whole without it.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The first day on which the law knew this part; null when it always did.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The first day on which the law no longer knew it; null while it does.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether the law of a day knows the part.</summary>
    public bool IsKnownOn(DateOnly day) => !(From > day) && !(Until <= day);
}
