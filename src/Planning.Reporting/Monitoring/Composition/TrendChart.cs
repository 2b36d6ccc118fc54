using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;
using Planning.Reporting.Monitoring.Trends;
using Planning.Reporting.Monitoring.Wording;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>The chart of one indicator: a line from three values on, bars for fewer, for what flows and for territories; none for a single value.</summary>
/// <param name="references">Numbers the references.</param>
internal sealed class TrendChart(ReferenceBook references)
{
    private const int FewestForLine = 3, MostLines = 4, MostBars = 6, MostTerritories = 12;

    /// <summary>The chart; null where one value is all there is.</summary>
    public ReportChart? Of(string id, IndicatorReading reading)
    {
        var trend = reading.Trend;
        if (trend.Last is not { } last)
        {
            return null;
        }

        var shown = ShownPeriods.Of(trend).ToHashSet();
        var points = trend.Points.Where(p => p.Unit == last.Unit && shown.Contains(p.Period)).ToList();
        return points.Count switch
        {
            0 => null,
            1 => Territories(id, reading, last),
            _ when trend.Nature == IndicatorNature.Flow => Flows(id, reading, points),
            < FewestForLine => Bars(id, reading, points),
            _ => Lines(id, reading, points),
        };
    }

    private ReportChart Lines(string id, IndicatorReading reading, List<TrendPoint> points)
    {
        var trend = reading.Trend;
        var target = trend.Target is { Target.IsCumulative: false, Target.BaselineYear: not null, Baseline: not null, Doubt: not TargetDoubt.BrokenSeries } aimed ? aimed : null;
        var periods = points.Select(p => p.Period).Concat(target is null || points[0].IsInterval ? [] : [new Period(target.Target.BaselineYear!.Value), new Period(target.Target.Year)])
            .Distinct().OrderBy(p => p.To).ToList();
        var series = Runs(trend, points, periods).ToList();
        if (target is not null && !points[0].IsInterval)
        {
            series.Add(new ChartSeries("Trajectoire du plan", ChartSeriesRole.Target, [.. periods.Select(p => target.PathAt(p.To) is { } v ? Precision.Round(v, Decimals(reading, points)) : (decimal?)null)]));
        }

        if (!trend.Nature.AddsUp() && reading.Compared.Count <= MostLines)
        {
            series.AddRange(reading.Compared.Select(c => Compared(c, periods, trend.Last!.Unit)).Where(s => s.Values.Count(v => v is not null) > 1));
        }

        return Chart(id, reading, ChartForm.Line, periods, series, points);
    }

    /// <summary>A line for each run of values that can be compared: none goes over a break.</summary>
    private static IEnumerable<ChartSeries> Runs(Trend trend, List<TrendPoint> points, List<Period> periods)
    {
        var rest = points.ToList();
        while (rest.Count > 0)
        {
            // A value that a break falls into can be compared with none.
            var run = SeriesCuts.LastRun(rest, trend.Cuts) is { Count: > 0 } together ? together : [rest[^1]];
            rest = [.. rest.Except(run)];
            var name = NameOf(trend.Reading);
            var isOnly = run.Count == points.Count;
            yield return new ChartSeries(
                isOnly ? name : run.Count == 1 ? $"{name}, {run[0].Period}" : $"{name}, {run[0].Period.From} à {run[^1].Period.To}",
                ChartSeriesRole.Observed,
                [.. periods.Select(p => run.FirstOrDefault(o => o.Period == p)?.Value)]);
        }
    }

    private ReportChart Flows(string id, IndicatorReading reading, List<TrendPoint> points)
    {
        var trend = reading.Trend;
        var isPerYear = points[0].IsInterval;
        var decimals = isPerYear ? Math.Max(1, Decimals(reading, points)) : Decimals(reading, points);
        var periods = points.Select(p => p.Period).ToList();
        var series = new List<ChartSeries> { new(NameOf(trend.Reading), ChartSeriesRole.Observed, [.. points.Select(p => (decimal?)Precision.Round(p.PerYear, decimals))]) };
        if (trend.Target is { Target: { IsCumulative: true, BaselineYear: { } start } target } && periods.Exists(p => p.To >= start) && target.Year > start)
        {
            var mean = Precision.Round(target.Value / (target.Year - start), decimals);
            series.Add(new ChartSeries(trend.Target.Way < 0 ? "Moyenne annuelle du plafond" : "Moyenne annuelle de l’objectif", ChartSeriesRole.Target, [.. periods.Select(p => p.From >= start && p.To <= target.Year ? mean : (decimal?)null)]));
        }

        var chart = Chart(id, reading, ChartForm.GroupedBars, periods, series, points);
        return ChartAlternative.Told(isPerYear ? chart with { Unit = $"{UnitWords.Of(trend.Last!.Unit)} par an", Decimals = decimals } : chart);
    }

    private ReportChart Bars(string id, IndicatorReading reading, List<TrendPoint> points)
    {
        var periods = points.Select(p => p.Period).ToList();
        var series = Runs(reading.Trend, points, periods).ToList();
        if (!reading.Trend.Nature.AddsUp() && reading.Compared.Count <= MostBars)
        {
            series.AddRange(reading.Compared.Select(c => Compared(c, periods, reading.Trend.Last!.Unit)).Where(s => s.Values.Any(v => v is not null)));
        }

        return Chart(id, reading, ChartForm.GroupedBars, periods, series, points);
    }

    private ReportChart? Territories(string id, IndicatorReading reading, TrendPoint last)
    {
        var others = reading.Compared.Select(c => (c.Territory, Point: c.Points.FirstOrDefault(p => p.Period == last.Period && p.Unit == last.Unit))).Where(c => c.Point is not null).ToList();
        if (others.Count is 0 or > MostTerritories || reading.Trend.Nature.AddsUp())
        {
            return null;
        }

        var decimals = Precision.Of(others.Select(o => o.Point!.Value).Append(last.Value));
        return ChartAlternative.Told(new ReportChart
        {
            Id = id,
            Indicator = reading.Indicator.Id,
            Form = ChartForm.GroupedBars,
            Caption = $"{reading.Indicator.Name} par territoire, {last.Period}",
            Title = TrendTitle.Of(reading.Trend),
            Alternative = string.Empty,
            Source = SourceLine.Of(others.Select(o => o.Point!).Prepend(last)),
            References = [.. others.Select(o => o.Point!).Prepend(last).SelectMany(references.Of).Distinct()],
            Unit = UnitWords.Of(last.Unit),
            Decimals = decimals,
            Categories = [NameOf(reading.Trend.Reading), .. others.Select(o => FrenchTypography.Set(o.Territory.Name))],
            Series = [new ChartSeries(last.Period.ToString(), ChartSeriesRole.Observed, [last.Value, .. others.Select(o => (decimal?)o.Point!.Value)])],
        });
    }

    private ReportChart Chart(string id, IndicatorReading reading, ChartForm form, IReadOnlyList<Period> periods, IReadOnlyList<ChartSeries> series, List<TrendPoint> points)
    {
        var unit = reading.Trend.Last!.Unit;
        var drawn = points.Concat(reading.Compared.Where(c => series.Any(s => s.Role == ChartSeriesRole.Comparison && s.Name == NameOf(c))).SelectMany(c => c.Points.Where(p => periods.Contains(p.Period) && p.Unit == unit))).ToList();
        var aimed = series.Any(s => s.Role == ChartSeriesRole.Target) ? reading.Trend.Target?.Target : null;
        return ChartAlternative.Told(new ReportChart
        {
            Id = id,
            Indicator = reading.Indicator.Id,
            Form = form,
            Caption = $"{reading.Indicator.Name}, {new Period(points.Min(p => p.Period.From), points.Max(p => p.Period.To))}",
            Title = TrendTitle.Of(reading.Trend),
            Alternative = string.Empty,
            Source = SourceLine.Of(drawn),
            References = [.. drawn.SelectMany(references.Of), .. aimed is null ? [] : new[] { references.Of(aimed) }],
            Unit = UnitWords.Of(unit),
            Decimals = Decimals(reading, points),
            Categories = [.. periods.Select(p => p.ToString())],
            Series = series,
        });
    }

    private static ChartSeries Compared(SeriesReading reading, List<Period> periods, string unit) =>
        new(NameOf(reading), ChartSeriesRole.Comparison, [.. periods.Select(p => reading.Points.FirstOrDefault(o => o.Period == p && o.Unit == unit)?.Value)]);

    private static string NameOf(SeriesReading reading) => FrenchTypography.Set(reading.Territory.Name);

    private static int Decimals(IndicatorReading reading, List<TrendPoint> points) =>
        Math.Max(Precision.Of(points.Select(p => p.Value)), reading.Trend.Target is { } target ? Precision.Of(target.Target.Value) : 0);
}
