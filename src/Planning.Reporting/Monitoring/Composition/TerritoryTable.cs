using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;
using Planning.Reporting.Monitoring.Trends;
using Planning.Reporting.Monitoring.Wording;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>
/// Values by territory and year: the plan's own first, then those it is compared with. Of many territories, the ends alone, by their
/// last value; the note says how many are left out and where they are.
/// </summary>
/// <param name="book">Numbers the references.</param>
internal sealed class TerritoryTable(ReferenceBook book)
{
    private const int MostRows = 24, MostYears = 6, Ends = 10;

    /// <summary>The table; null where no other territory has a value in these years.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="reading">The indicator, for its own values.</param>
    /// <param name="territories">The other territories.</param>
    /// <param name="caption">What it shows.</param>
    public ReportTable? Of(string id, IndicatorReading reading, IReadOnlyList<SeriesReading> territories, string caption)
    {
        var periods = Periods(reading.Trend, territories);
        var shown = periods.ToHashSet();
        var withValue = territories.Select(t => (Reading: t, At: t.Points.Where(p => shown.Contains(p.Period)).ToDictionary(p => p.Period)))
            .Where(t => t.At.Count > 0 || t.Reading.Conflicts.Any(c => shown.Contains(c.Period))).ToList();
        if (withValue.Count == 0)
        {
            return null;
        }

        var own = reading.Trend.Reading;
        var ranked = Ranked(periods, withValue.ConvertAll(t => t.At));
        var isLong = withValue.Count > MostRows;
        var ordered = isLong ? [.. withValue.OrderByDescending(t => Comparable(t.At, ranked, reading.Indicator)?.Value ?? decimal.MinValue).ThenBy(t => t.Reading.Territory.Name, StringComparer.Ordinal)] : withValue;
        var kept = isLong ? [.. ordered.Take(Ends), .. Last(ordered, ranked, reading.Indicator)] : ordered;
        var rows = new[] { own }.Where(r => r.Points.Any(p => shown.Contains(p.Period)) || r.Conflicts.Any(c => shown.Contains(c.Period))).Concat(kept.Select(k => k.Reading)).ToList();
        var decimals = Precision.Of(rows.SelectMany(r => r.Points.Where(p => shown.Contains(p.Period))).Select(p => p.Value));
        var cells = rows.Select(r => (IReadOnlyList<ReportCell>)[new ReportCell(FrenchTypography.Set(r.Territory.Name)), .. periods.Select(p => ValueCell.Of(r, p, reading.Indicator, decimals, book))]).ToList();
        return new ReportTable
        {
            Id = id,
            Indicator = reading.Indicator.Id,
            Caption = $"{caption} ({UnitWords.Of(reading.Indicator.Unit)})",
            Heads = ["Territoire", .. periods.Select(p => p.ToString())],
            Rows = cells,
            Note = TableNote.Of(
                rows.SelectMany(r => r.Points.Where(p => shown.Contains(p.Period))),
                rows.SelectMany(r => r.Conflicts.Where(c => shown.Contains(c.Period))),
                cells.Exists(r => r.Any(c => c.Text == TableNote.Nothing)),
                isLong ? LeftOut(reading.Indicator, withValue.Count - kept.Count, ranked) : string.Empty),
        };
    }

    /// <summary>The last period of which most have a value: few are published first.</summary>
    private static Period Ranked(IReadOnlyList<Period> periods, List<Dictionary<Period, TrendPoint>> values)
    {
        var counts = periods.Select(p => values.Count(v => v.ContainsKey(p))).ToList();
        return periods.Zip(counts).Last(p => p.Second * 2 >= counts.Max()).First;
    }

    // Units are not mixed in one order.
    private static TrendPoint? Comparable(Dictionary<Period, TrendPoint> at, Period period, Indicator indicator) => at.GetValueOrDefault(period) is { } point && point.Unit == indicator.Unit ? point : null;

    private static IEnumerable<(SeriesReading Reading, Dictionary<Period, TrendPoint> At)> Last(List<(SeriesReading Reading, Dictionary<Period, TrendPoint> At)> ordered, Period period, Indicator indicator)
    {
        var end = ordered.Count;
        while (end > Ends && Comparable(ordered[end - 1].At, period, indicator) is null)
        {
            end--;
        }

        return ordered.Take(end).Skip(Math.Max(Ends, end - Ends));
    }

    private static string LeftOut(Indicator indicator, int count, Period last) =>
        $"Les valeurs extrêmes de {last} seules sont montrées : {Figures.Number(count, 0)} {(count == 1 ? "autre territoire est laissé" : "autres territoires sont laissés")} de côté, dans l'export de la base (planning indicators export --indicateur {indicator.Id}).";

    /// <summary>The years to show: those of the own territory, else those that most territories have; of many, the first and the last ones.</summary>
    private static IReadOnlyList<Period> Periods(Trend trend, IReadOnlyList<SeriesReading> territories)
    {
        var periods = ShownPeriods.Of(trend);
        if (periods.Count == 0)
        {
            periods = [.. territories.SelectMany(t => t.Points).Where(p => p.Period.EndsIn(trend.Period)).GroupBy(p => p.Period).OrderByDescending(g => g.Count()).Take(MostYears).Select(g => g.Key).OrderBy(p => p.To)];
        }

        return periods.Count <= MostYears ? periods : [periods[0], .. periods.Skip(periods.Count - MostYears + 1)];
    }
}
