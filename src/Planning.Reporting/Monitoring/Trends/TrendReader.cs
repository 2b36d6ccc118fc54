using Planning.Abstractions.Indicators;
using Planning.Reporting.Monitoring.Plans;

namespace Planning.Reporting.Monitoring.Trends;

/// <summary>Reads the trend of one indicator: values that may be compared, and nothing across a cut.</summary>
/// <param name="period">The report's period.</param>
/// <param name="followUp">Targets and breaks.</param>
internal sealed class TrendReader(Period period, PlanFollowUp followUp)
{
    /// <summary>The trend.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="own">The values of the plan's territory.</param>
    /// <param name="compared">Those of the territories it is compared with.</param>
    public Trend Read(Indicator indicator, SeriesReading own, IReadOnlyList<SeriesReading> compared)
    {
        var nature = IndicatorNatures.Of(indicator);
        var cuts = SeriesCuts.Of(indicator, own, followUp.Breaks);
        var known = own.Points.Where(p => p.Period.To <= period.To).ToList();
        var shown = Shown(known, nature);
        var last = shown.LastOrDefault(p => p.Period.EndsIn(period));
        var run = last is null ? [] : SeriesCuts.LastRun(shown, cuts);
        var change = last is null ? null : ChangeOf(run, last, nature);
        var trend = new Trend
        {
            Indicator = indicator,
            Nature = nature,
            Period = period,
            Reading = own,
            Cuts = cuts,
            Points = shown,
            Last = last,
            Change = change,
            Targets = [.. StandingsOf(indicator, own, known, shown, cuts)],
            Rank = last is null ? null : Ranking.Of(own.Territory, change, last, nature, [.. compared.Select(c => (c, SeriesCuts.Of(indicator, c, followUp.Breaks)))]),
        };
        return WithFlows(trend with { Gaps = GapsOf(indicator, trend), SinceBaseline = BaselineOf(trend) }, run);
    }

    /// <summary>The standing of another territory that the plan sets a target for.</summary>
    public TargetReading ReadElsewhere(PlanTarget target, Indicator indicator, SeriesReading reading)
    {
        var cuts = SeriesCuts.Of(indicator, reading, followUp.Breaks);
        var known = reading.Points.Where(p => p.Period.To <= period.To).ToList();
        return Standing(target, indicator, known, Shown(known, IndicatorNatures.Of(indicator)), cuts, TargetsOf(indicator, reading));
    }

    // A value in another unit is held against no target, and that is said.
    private TargetReading Standing(PlanTarget target, Indicator indicator, List<TrendPoint> known, List<TrendPoint> shown, IReadOnlyList<SeriesCut> cuts, IReadOnlyList<PlanTarget> others)
    {
        List<TrendPoint> all = target.IsCumulative ? known : shown, same = [.. all.Where(p => p.Unit == indicator.Unit)];
        return same.Count == 0 && all.Count > 0 ? new TargetReading { Target = target, Standing = TargetStanding.Unknown, Last = all[^1], Doubt = TargetDoubt.OtherUnit }
            : target.IsCumulative ? CumulativeTarget.Read(target, indicator, same, cuts)
            : LevelTarget.Read(target, indicator, same, cuts, period.To, others);
    }

    /// <summary>Values of single years, where the period has any; else those of as many years as the last one.</summary>
    private List<TrendPoint> Shown(List<TrendPoint> known, IndicatorNature nature)
    {
        var yearly = known.Where(p => !p.IsInterval).ToList();
        var intervals = known.Where(p => p.IsInterval).ToList();
        var enough = nature == IndicatorNature.Flow ? 2 : 1;
        if (intervals.Count == 0 || yearly.Count(p => p.Period.EndsIn(period)) >= enough || !intervals.Any(p => p.Period.EndsIn(period)))
        {
            return yearly;
        }

        return nature == IndicatorNature.Flow ? Apart(intervals) : [.. intervals.Where(p => p.Years == LastOf(intervals).Years)];
    }

    /// <summary>Intervals that do not overlap, back from the last; of those that end in one year, the one that starts within the period, else the shortest.</summary>
    private List<TrendPoint> Apart(List<TrendPoint> intervals)
    {
        var apart = new List<TrendPoint> { LastOf(intervals) };
        while (intervals.Where(p => p.End <= apart[0].Period.From).MaxBy(p => (p.Period.To, p.Period.From)) is { } before)
        {
            apart.Insert(0, before);
        }

        return apart;
    }

    private TrendPoint LastOf(List<TrendPoint> intervals)
    {
        var end = intervals.Max(p => p.Period.To);
        var ending = intervals.Where(p => p.Period.To == end).ToList();
        return ending.Where(p => p.Period.From >= period.From).MinBy(p => p.Period.From) ?? ending.MaxBy(p => p.Period.From)!;
    }

    private Change? ChangeOf(IReadOnlyList<TrendPoint> run, TrendPoint last, IndicatorNature nature)
    {
        var before = run.Where(p => p.Period.To < last.Period.To).ToList();
        var from = before.Find(p => p.Period.EndsIn(period)) ?? before.LastOrDefault();
        return from is null ? null : new Change { From = from, To = last, Nature = nature };
    }

    private IEnumerable<TargetReading> StandingsOf(Indicator indicator, SeriesReading own, List<TrendPoint> known, List<TrendPoint> shown, IReadOnlyList<SeriesCut> cuts)
    {
        var targets = TargetsOf(indicator, own);
        return targets.Select(t => Standing(t, indicator, known, shown, cuts, targets));
    }

    /// <summary>The targets that the plan sets for a territory, by year.</summary>
    private List<PlanTarget> TargetsOf(Indicator indicator, SeriesReading own) =>
        [.. followUp.Targets.Where(t => t.Indicator == indicator.Id && (t.Territory.Length == 0 || own.Territory.IsCalled(t.Territory))).OrderBy(t => t.Year)];

    private static List<int> GapsOf(Indicator indicator, Trend trend)
    {
        var years = trend.InPeriod.Where(p => !p.IsInterval).Select(p => p.Period.To).ToHashSet();
        var isYearly = trend.Nature == IndicatorNature.Flow || indicator.Frequency.Contains("annuel", StringComparison.OrdinalIgnoreCase);
        var told = trend.Reading.Conflicts.Select(c => c.Period.To).Concat(trend.Reading.Unreviewed.Select(p => p.To)).ToHashSet();
        return years.Count < 2 || !isYearly ? [] : [.. Enumerable.Range(years.Min(), years.Max() - years.Min()).Where(y => !years.Contains(y) && !told.Contains(y))];
    }

    private static Change? BaselineOf(Trend trend) =>
        trend.Target is { BaselinePoint: { } start } && trend.Last is { } last && trend.Change?.From != start && start.Period.To < last.Period.To && SeriesCuts.AreComparable(start, last, trend.Cuts)
            ? new Change { From = start, To = last, Nature = trend.Nature }
            : null;

    private Trend WithFlows(Trend trend, IReadOnlyList<TrendPoint> run)
    {
        if (trend.Nature != IndicatorNature.Flow || trend.Last is not { } last)
        {
            return trend;
        }

        if (last.IsInterval)
        {
            return trend with { Change = null, Earlier = run.LastOrDefault(p => p.End <= last.Period.From) is { } before ? new FlowTotal([before]) : null };
        }

        var total = FlowTotal.LastUnbroken([.. run.Where(p => p.Period.EndsIn(period))]);
        var earlier = total is null ? null : FlowTotal.LastUnbroken([.. run.Where(p => p.Period.To < total.From)]);
        return trend with
        {
            Total = total is { Years: > 1 } ? total : null,
            Earlier = earlier is not null && total is { Years: > 1 } && earlier.To == total.From - 1 && earlier.Years > 1 ? earlier : null,
        };
    }
}
