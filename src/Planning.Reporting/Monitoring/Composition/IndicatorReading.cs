using Planning.Abstractions.Indicators;
using Planning.Reporting.Monitoring.Trends;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>What is known of one indicator: on the plan's territory, on those it is compared with, and on others.</summary>
internal sealed record IndicatorReading
{
    /// <summary>The indicator.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>What the plan's territory shows.</summary>
    public required Trend Trend { get; init; }

    /// <summary>The territories to compare with, in the order that the follow-up gives.</summary>
    public IReadOnlyList<SeriesReading> Compared { get; init; } = [];

    /// <summary>The communes, by name; all other territories where the follow-up names none to compare with.</summary>
    public IReadOnlyList<SeriesReading> Others { get; init; } = [];

    /// <summary>The standings of other territories that the plan sets a target for, in the order of the follow-up.</summary>
    public IReadOnlyList<(Territory Territory, TargetReading Target)> Elsewhere { get; init; } = [];

    /// <summary>The series that name no territory.</summary>
    public int Unnamed { get; init; }

    /// <summary>The territories left out, that the follow-up does not name.</summary>
    public int Left { get; init; }

    /// <summary>Whether it has a value in the period.</summary>
    public bool HasValue => Trend.Last is not null;
}
