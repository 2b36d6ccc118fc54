using Planning.Abstractions.Indicators;
using Planning.Reporting.Monitoring.Plans;

namespace Planning.Reporting.Monitoring.Trends;

/// <summary>
/// Holds what flowed since the start against what is allowed, or wanted, over all the years. From 2021 to 2031 there are ten years,
/// 2021 the first and 2030 the last, as intervals are told.
/// </summary>
internal static class CumulativeTarget
{
    /// <summary>Where the territory stands.</summary>
    public static TargetReading Read(PlanTarget target, Indicator indicator, IReadOnlyList<TrendPoint> points, IReadOnlyList<SeriesCut> cuts)
    {
        var reading = new TargetReading { Target = target, Standing = TargetStanding.Unknown, Way = indicator.Direction == IndicatorDirection.Up ? 1 : -1, Last = points is [.., var newest] ? newest : null };
        if (points.Count == 0)
        {
            return reading with { Doubt = TargetDoubt.NoValue };
        }

        if (target.BaselineYear is not { } start || start >= target.Year)
        {
            return reading with { Doubt = TargetDoubt.NoBaselineYear };
        }

        var covered = Cover(points, start, target.Year);
        if (covered.Count == 0)
        {
            return reading with { Doubt = points.Any(p => p.End > start) ? TargetDoubt.MissingYears : TargetDoubt.NothingSince };
        }

        var cut = covered.Zip(covered.Skip(1)).Any(p => !SeriesCuts.AreComparable(p.First, p.Second, cuts));
        return cut ? reading with { Doubt = TargetDoubt.BrokenSeries } : Judge(reading with { Total = new FlowTotal(covered) });
    }

    private static TargetReading Judge(TargetReading reading)
    {
        var (target, total, year) = (reading.Target, reading.Total!, reading.Year!.Value);
        var expected = reading.PathAt(year)!.Value;
        var tolerance = Math.Min(Math.Abs(target.Value) * TargetReading.Tolerance, Math.Abs(expected) * TargetReading.SumTolerance) / 100;
        var ahead = reading.Way * (total.Sum - expected);
        var left = target.Year - year;
        var remaining = target.Value - total.Sum;
        return reading with
        {
            Expected = expected,
            PaceSeen = total.Mean,
            PaceNeeded = left > 0 && remaining >= 0 ? remaining / left : null,
            Standing = reading.Way > 0 && remaining <= 0 ? TargetStanding.Reached
                : reading.Way < 0 && remaining < 0 ? (left > 0 ? TargetStanding.OutOfReach : TargetStanding.Missed)
                : left == 0 ? (reading.Way < 0 ? TargetStanding.Reached : TargetStanding.Missed)
                : Math.Abs(ahead) <= tolerance ? TargetStanding.OnPath
                : ahead > 0 ? TargetStanding.Ahead
                : reading.Way > 0 && (total.Mean <= 0 || remaining / left > TargetReading.Unreasonable * total.Mean) ? TargetStanding.OutOfReach
                : TargetStanding.Behind,
        };
    }

    /// <summary>The values that follow one another from the start, without a gap or an overlap: by year where years are known, else by the longest interval.</summary>
    private static List<TrendPoint> Cover(IReadOnlyList<TrendPoint> points, int start, int end)
    {
        var covered = new List<TrendPoint>();
        for (var year = start; year < end;)
        {
            var next = points.LastOrDefault(p => !p.IsInterval && p.Period.From == year)
                ?? points.Where(p => p.IsInterval && p.Period.From == year && p.End <= end).MaxBy(p => p.End);
            if (next is null)
            {
                break;
            }

            covered.Add(next);
            year = next.End;
        }

        var whole = points.Where(p => p.IsInterval && p.Period.From == start && p.End <= end).MaxBy(p => p.End);
        return whole is not null && whole.End > start + covered.Sum(p => p.Years) ? [whole] : covered;
    }
}
