using Planning.Abstractions.Documents;

namespace Planning.Abstractions.Versions;

/// <summary>A figure that is not the same in both versions.</summary>
public sealed record FigureChange
{
    /// <summary>The quantity in French, where it is known by name; empty where the passage alone tells.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The unit as the new version writes it ("logements", "ha", "%"); "année" for a year, empty for a bare number.</summary>
    public required string Unit { get; init; }

    /// <summary>The period that it holds for; empty where it is not known.</summary>
    public string Period { get; init; } = string.Empty;

    /// <summary>The territory, where it is a part of the plan's; else empty.</summary>
    public string Territory { get; init; } = string.Empty;

    /// <summary>The value in the old version.</summary>
    public required decimal OldValue { get; init; }

    /// <summary>The value in the new version.</summary>
    public required decimal NewValue { get; init; }

    /// <summary>The passage of the old version.</summary>
    public required VersionPassage Old { get; init; }

    /// <summary>Where the figure is written in the text of <see cref="Old"/>; null where it is not written in figures there.</summary>
    public TextSpan? OldSpan { get; init; }

    /// <summary>The passage of the new version.</summary>
    public required VersionPassage New { get; init; }

    /// <summary>Where the figure is written in the text of <see cref="New"/>; null where it is not written in figures there.</summary>
    public TextSpan? NewSpan { get; init; }
}
