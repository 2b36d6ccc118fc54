using Planning.Abstractions.Documents;
using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Drafting;

/// <summary>A report whose paragraphs a model drafted anew, as far as the facts bore it out.</summary>
public sealed record DraftedReport
{
    /// <summary>The report, whole in any case: what was not drafted, or not kept, is as it was.</summary>
    public required MonitoringReport Report { get; init; }

    /// <summary>What became of each sentence of the model, in the order of the report.</summary>
    public required IReadOnlyList<DraftDecision> Decisions { get; init; }

    /// <summary>What it cost.</summary>
    public required DraftUsage Usage { get; init; }

    /// <summary>What a person must know: what the model did, and why it stopped.</summary>
    public required IReadOnlyList<Notice> Notices { get; init; }
}
