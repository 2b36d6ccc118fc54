using Planning.Abstractions.Indicators;

namespace Planning.Reporting.Monitoring.Trends;

/// <summary>What the values of one indicator show on the plan's territory, over a report's period.</summary>
internal sealed record Trend
{
    /// <summary>The indicator.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>Its nature.</summary>
    public required IndicatorNature Nature { get; init; }

    /// <summary>The report's period.</summary>
    public required Period Period { get; init; }

    /// <summary>All that is known of it on the territory.</summary>
    public required SeriesReading Reading { get; init; }

    /// <summary>Where the series is cut.</summary>
    public required IReadOnlyList<SeriesCut> Cuts { get; init; }

    /// <summary>The values to be shown, up to the period's end: of single years, or of several years together, never both.</summary>
    public required IReadOnlyList<TrendPoint> Points { get; init; }

    /// <summary>The last value of the period; null when it has none.</summary>
    public TrendPoint? Last { get; init; }

    /// <summary>The change over the period, or from the last value before it where the period has only one; null when nothing can be compared.</summary>
    public Change? Change { get; init; }

    /// <summary>For what flows: the years of the period together; null for less than two years.</summary>
    public FlowTotal? Total { get; init; }

    /// <summary>For what flows: the comparable years before those of <see cref="Total"/>, or of <see cref="Last"/> where it is of several; null for none.</summary>
    public FlowTotal? Earlier { get; init; }

    /// <summary>The change since the year that the plan starts from, where it is not <see cref="Change"/> again; null for none.</summary>
    public Change? SinceBaseline { get; init; }

    /// <summary>The standings, by year aimed at.</summary>
    public IReadOnlyList<TargetReading> Targets { get; init; } = [];

    /// <summary>The rank among the territories compared with; null for none.</summary>
    public TerritoryRank? Rank { get; init; }

    /// <summary>The years without a value between the first and the last of the period, for what is published every year.</summary>
    public IReadOnlyList<int> Gaps { get; init; } = [];

    /// <summary>The values of the period, as <see cref="Points"/> has them.</summary>
    public IEnumerable<TrendPoint> InPeriod => Points.Where(p => p.Period.EndsIn(Period));

    /// <summary>The last value known, before the period or after it; null when there is none at all.</summary>
    public TrendPoint? LastKnown => Reading.Points.Count == 0 ? null : Reading.Points.MaxBy(p => (p.Period.To, p.Period.From));

    /// <summary>The target that matters now: the next one, else the last; null for none.</summary>
    public TargetReading? Target => Targets.FirstOrDefault(t => Last is null || t.Target.Year >= Last.Period.To) ?? (Targets is [.., var latest] ? latest : null);

    /// <summary>Whether the values compared come from documents that no year they both give links.</summary>
    public bool SourcesDiffer => Change is { } change && !change.From.IsRestated && !change.To.IsRestated && DocumentChain.IsBroken(Reading.Points, change.From, change.To);

    /// <summary>Which way the values went: 1 up, -1 down, 0 stable; null when nothing can be compared.</summary>
    public int? Way => Earlier is { } earlier && Mean is { } mean && earlier.Mean != 0 ? WayOf(earlier.Mean, mean)
        : Total is { Years: > 1 } ? null
        : Change?.Way;

    /// <summary>For what flows: the mean of a year, over <see cref="Total"/> or within <see cref="Last"/>.</summary>
    public decimal? Mean => Total?.Mean ?? (Nature == IndicatorNature.Flow ? Last?.PerYear : null);

    /// <summary>The decimals of the values shown.</summary>
    public int Decimals => Precision.Of(Points.Select(p => p.Value));

    private static int WayOf(decimal from, decimal to) => from > 0 && Math.Abs((to - from) / from * 100) < Change.StablePercent ? 0 : Math.Sign(to - from);
}
