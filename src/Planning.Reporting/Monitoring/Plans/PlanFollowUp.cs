namespace Planning.Reporting.Monitoring.Plans;

/// <summary>What a plan aims at and how it is followed, as its team says it.</summary>
public sealed record PlanFollowUp
{
    /// <summary>The territories to compare with, by name or code, in order.</summary>
    public IReadOnlyList<string> Comparisons { get; init; } = [];

    /// <summary>The targets.</summary>
    public IReadOnlyList<PlanTarget> Targets { get; init; } = [];

    /// <summary>The axes, with their objectives; empty where nobody said them.</summary>
    public IReadOnlyList<PlanAxis> Axes { get; init; } = [];

    /// <summary>The communes that were merged.</summary>
    public IReadOnlyList<CommuneMerger> Mergers { get; init; } = [];

    /// <summary>The breaks of series that are known: values before and after cannot be compared.</summary>
    public IReadOnlyList<SeriesBreak> Breaks { get; init; } = [];
}
