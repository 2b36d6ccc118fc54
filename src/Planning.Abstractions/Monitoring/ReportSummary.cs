namespace Planning.Abstractions.Monitoring;

/// <summary>The page that the council reads first; each list may be empty.</summary>
public sealed record ReportSummary
{
    /// <summary>What goes the way that the plan wants.</summary>
    public required IReadOnlyList<ReportSentence> Favourable { get; init; }

    /// <summary>What goes another way, or too slowly.</summary>
    public required IReadOnlyList<ReportSentence> Unfavourable { get; init; }

    /// <summary>What cannot be said, and why.</summary>
    public required IReadOnlyList<ReportSentence> Unknown { get; init; }

    /// <summary>The decisions to put to the council.</summary>
    public required IReadOnlyList<ReportSentence> Decisions { get; init; }
}
