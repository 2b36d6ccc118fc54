using Planning.Abstractions.Indicators;

namespace Planning.Abstractions.Monitoring;

/// <summary>A monitoring report before it is written into any file: what the law asks, what the figures say, and where each came from.</summary>
public sealed record MonitoringReport
{
    /// <summary>The id of its kind ("bilan-plui").</summary>
    public required string Kind { get; init; }

    /// <summary>Its title, in French.</summary>
    public required string Title { get; init; }

    /// <summary>The article that asks for it ("L153-27", "CGCT L2231-1"); empty where none does.</summary>
    public required string Article { get; init; }

    /// <summary>What it is and who debates it, as a paragraph; empty where nothing is said.</summary>
    public string Introduction { get; init; } = string.Empty;

    /// <summary>The plan it follows.</summary>
    public required MonitoredPlan Plan { get; init; }

    /// <summary>The years it speaks of.</summary>
    public required Period Period { get; init; }

    /// <summary>The day it was drafted.</summary>
    public required DateOnly Made { get; init; }

    /// <summary>What goes well, what does not, what is unknown, what is to be decided.</summary>
    public required ReportSummary Summary { get; init; }

    /// <summary>The plan's own axes, each with its objectives as sections under it; empty where nobody said them.</summary>
    public IReadOnlyList<ReportSection> Axes { get; init; } = [];

    /// <summary>The sections that the law asks for, in order; none without a block.</summary>
    public required IReadOnlyList<ReportSection> Sections { get; init; }

    /// <summary>What the law or the plan asks and the data cannot answer.</summary>
    public required IReadOnlyList<MissingData> Missing { get; init; }

    /// <summary>Where each figure came from, by number from 1: sentences and cells point here.</summary>
    public required IReadOnlyList<ReportReference> References { get; init; }

    /// <summary>What it was made from, so that anyone can make it again.</summary>
    public required ReportMethod Method { get; init; }
}
