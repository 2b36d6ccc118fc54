using Planning.Abstractions.Indicators;
using Planning.Reporting.Monitoring.Plans;

namespace Planning.Reporting.Monitoring.Trends;

/// <summary>Holds the last value against a level to reach, on straight lines from the starting value by the stages of the plan to the target; once its term is past, the value of that year, or the nearest before it.</summary>
internal static class LevelTarget
{
    /// <summary>Where the territory stands.</summary>
    /// <param name="target">The target.</param>
    /// <param name="indicator">Its indicator.</param>
    /// <param name="points">The values, in its unit.</param>
    /// <param name="cuts">Where they are cut.</param>
    /// <param name="end">The last year of the report; null for that of the last value.</param>
    /// <param name="others">The targets of the same indicator: the earlier ones are stages of the path; null for none.</param>
    public static TargetReading Read(PlanTarget target, Indicator indicator, IReadOnlyList<TrendPoint> points, IReadOnlyList<SeriesCut> cuts, int? end = null, IEnumerable<PlanTarget>? others = null)
    {
        var newest = points is [.., var latest] ? latest : null;
        var isPast = target.Year < Math.Max(newest?.Period.To ?? 0, end ?? 0);
        var last = isPast ? points.LastOrDefault(p => p.Period.To <= target.Year) : newest;
        var start = target.BaselineYear is { } year ? points.LastOrDefault(p => p.Period.To == year) : null;
        var baseline = target.BaselineValue ?? start?.Value;
        var reading = new TargetReading
        {
            Target = target,
            Standing = TargetStanding.Unknown,
            Baseline = baseline,
            BaselinePoint = target.BaselineValue is null ? start : null,
            Last = last,
            Stages = [.. (others ?? []).Where(t => !t.IsCumulative && t.Year > target.BaselineYear && t.Year < target.Year).OrderBy(t => t.Year).DistinctBy(t => t.Year).Select(t => (t.Year, t.Value))],
            IsBeforeTerm = isPast && last?.Period.To < target.Year,
            Way = WayOf(target, indicator, baseline),
        };
        return newest is null ? reading with { Doubt = TargetDoubt.NoValue }
            : last is null || (isPast && last.Period.To <= target.BaselineYear) ? reading with { Doubt = TargetDoubt.NoValueByTerm, Last = null }
            : last.IsInterval && IndicatorNatures.Of(indicator) == IndicatorNature.Flow ? reading with { Doubt = TargetDoubt.SeveralYears }
            : reading.Way == 0 ? reading with { Doubt = TargetDoubt.NoDirection }
            : IsCut(reading, last, start, cuts) ? reading with { Doubt = TargetDoubt.BrokenSeries }
            : reading.Way * (last.Value - target.Value) >= 0 && (target.BaselineYear is null || last.Period.To > target.BaselineYear)
                ? reading with { Standing = TargetStanding.Reached, Expected = reading.PathAt(last.Period.To) }
            : isPast || last.Period.To >= target.Year ? reading with { Standing = TargetStanding.Missed }
            : target.BaselineYear is null ? reading with { Doubt = TargetDoubt.NoBaselineYear }
            : baseline is null ? reading with { Doubt = TargetDoubt.NoBaselineValue }
            : last.Period.To <= target.BaselineYear ? reading with { Doubt = TargetDoubt.NothingSince }
            : Judge(reading, last.Value, last.Period.To);
    }

    private static TargetReading Judge(TargetReading reading, decimal value, int year)
    {
        var (target, baseline, way) = (reading.Target, reading.Baseline!.Value, reading.Way);
        var expected = reading.PathAt(year)!.Value;
        var tolerance = Math.Abs(target.Value - baseline) * TargetReading.Tolerance / 100;
        var ahead = way * (value - expected);
        var seen = (value - baseline) / (year - target.BaselineYear!.Value);
        var needed = (target.Value - value) / (target.Year - year);
        var isFar = way * seen <= 0 ? 2 * (year - target.BaselineYear.Value) >= target.Year - target.BaselineYear.Value : Math.Abs(needed) > TargetReading.Unreasonable * Math.Abs(seen);
        return reading with
        {
            Expected = expected,
            PaceSeen = seen,
            PaceNeeded = needed,
            Standing = Math.Abs(ahead) <= tolerance ? TargetStanding.OnPath
                : ahead > 0 ? TargetStanding.Ahead
                : isFar ? TargetStanding.OutOfReach
                : TargetStanding.Behind,
        };
    }

    private static int WayOf(PlanTarget target, Indicator indicator, decimal? baseline)
    {
        var way = baseline is { } from ? Math.Sign(target.Value - from) : 0;
        return way != 0 ? way : indicator.Direction switch
        {
            IndicatorDirection.Up => 1,
            IndicatorDirection.Down => -1,
            _ => 0,
        };
    }

    private static bool IsCut(TargetReading reading, TrendPoint last, TrendPoint? start, IReadOnlyList<SeriesCut> cuts) => start is not null && reading.BaselinePoint is not null
        ? !SeriesCuts.AreComparable(start, last, cuts)
        : reading.Target.BaselineYear is { } from && cuts.Any(c => from < c.Year && last.Period.From >= c.Year);
}
