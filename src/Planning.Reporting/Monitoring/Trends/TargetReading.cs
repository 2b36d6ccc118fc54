using Planning.Reporting.Monitoring.Plans;

namespace Planning.Reporting.Monitoring.Trends;

/// <summary>Where a territory stands on the way to one target, with the figures that show it.</summary>
internal sealed record TargetReading
{
    /// <summary>How far from the path one is still on it: this share of the way, in per cent.</summary>
    public const decimal Tolerance = 5m;

    /// <summary>The same for a total, which is also held against what was due by now: else a slow start would pass for one on the path.</summary>
    public const decimal SumTolerance = 10m;

    /// <summary>From how many times the pace seen a target is called out of reach.</summary>
    public const decimal Unreasonable = 3m;

    /// <summary>The target.</summary>
    public required PlanTarget Target { get; init; }

    /// <summary>The standing.</summary>
    public required TargetStanding Standing { get; init; }

    /// <summary>Why nothing can be said; none where it can.</summary>
    public TargetDoubt Doubt { get; init; }

    /// <summary>1 where more is aimed at, -1 where less, 0 when unknown.</summary>
    public int Way { get; init; }

    /// <summary>The starting value, from the store or the plan; null when unknown.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>The store's value at the start; null where the plan gives it.</summary>
    public TrendPoint? BaselinePoint { get; init; }

    /// <summary>The value judged; null for a sum.</summary>
    public TrendPoint? Last { get; init; }

    /// <summary>Whether the term is past and its own year has no value: the one judged is the nearest before it.</summary>
    public bool IsBeforeTerm { get; init; }

    /// <summary>The years summed; null for a level.</summary>
    public FlowTotal? Total { get; init; }

    /// <summary>What the path asks at the year judged; null where there is no path.</summary>
    public decimal? Expected { get; init; }

    /// <summary>The pace of a year from the year judged on that would reach it; null where none would.</summary>
    public decimal? PaceNeeded { get; init; }

    /// <summary>The pace of a year seen since the start.</summary>
    public decimal? PaceSeen { get; init; }

    /// <summary>The year judged.</summary>
    public int? Year => Total is { } total ? total.Points[^1].End : Last?.Period.To;

    /// <summary>The levels that the plan asks for on the way to this target, by year; none for a sum.</summary>
    public IReadOnlyList<(int Year, decimal Value)> Stages { get; init; } = [];

    /// <summary>What the path asks in a year: from the baseline, or zero for a sum, by its stages to the target; null outside it or without one.</summary>
    public decimal? PathAt(int year)
    {
        if (Target.BaselineYear is not { } start || year < start || year > Target.Year || start >= Target.Year)
        {
            return null;
        }

        (int Year, decimal? Value) from = Stages.Any(s => s.Year <= year) ? Stages.Last(s => s.Year <= year) : (start, Target.IsCumulative ? 0 : Baseline);
        var to = Stages.FirstOrDefault(s => s.Year > year, (Target.Year, Target.Value));
        return from.Value + ((to.Value - from.Value) * (year - from.Year) / (to.Year - from.Year));
    }
}
