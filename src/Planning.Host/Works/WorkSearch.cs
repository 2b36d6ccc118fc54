namespace Planning.Host.Works;

/// <summary>Which works are looked for. What a person may not see is left out before the count, so that it hides nothing of what may be seen.</summary>
internal sealed record WorkSearch
{
    /// <summary>All of them.</summary>
    public static readonly WorkSearch All = new() { IsAll = true };

    /// <summary>Whether the works of everybody are.</summary>
    public bool IsAll { get; init; }

    /// <summary>Whether those of the watched folders and of the schedules are, which are nobody's.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whose works are; empty for nobody's.</summary>
    public string Owner { get; init; } = string.Empty;

    /// <summary>The kind; null for all.</summary>
    public WorkKind? Kind { get; init; }

    /// <summary>The state; null for all.</summary>
    public WorkState? State { get; init; }

    /// <summary>How many.</summary>
    public int Most { get; init; } = 100;
}
