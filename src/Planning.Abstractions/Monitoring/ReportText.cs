namespace Planning.Abstractions.Monitoring;

/// <summary>A paragraph of a report.</summary>
public sealed record ReportText : ReportBlock
{
    /// <summary>What it is there for.</summary>
    public required ReportTextRole Role { get; init; }

    /// <summary>Its sentences; at least one.</summary>
    public required IReadOnlyList<ReportSentence> Sentences { get; init; }
}
