using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;
using Planning.Reporting.Monitoring.Trends;
using Planning.Reporting.Monitoring.Wording;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>The values of the plan's territory, a row a year, with the plan's path where it has one.</summary>
/// <param name="book">Numbers the references.</param>
internal sealed class YearTable(ReferenceBook book)
{
    /// <summary>The table; null where there is one value only.</summary>
    public ReportTable? Of(string id, IndicatorReading reading)
    {
        var trend = reading.Trend;
        var periods = ShownPeriods.Of(trend);
        if (periods.Count < 2)
        {
            return null;
        }

        var path = trend.Target is { Target.IsCumulative: false, Doubt: TargetDoubt.None } target && periods.Any(p => target.PathAt(p.To) is not null) ? target : null;
        var unit = UnitWords.Of(trend.Indicator.Unit);
        string[] heads = [periods.Any(p => p.From != p.To) ? "Période" : "Année", PeriodWords.Capital($"valeur ({unit})"), .. path is null ? [] : new[] { $"Trajectoire du plan ({unit})" }];
        return new ReportTable
        {
            Id = id,
            Indicator = reading.Indicator.Id,
            Caption = IndicatorPhrase.NameOf(reading.Indicator),
            Heads = heads,
            Rows = [.. periods.Select(p => Row(trend, p, path))],
            Note = TableNote.Of(trend.Points.Where(p => periods.Contains(p.Period)), trend.Reading.Conflicts.Where(c => periods.Contains(c.Period)), missing: false),
        };
    }

    private List<ReportCell> Row(Trend trend, Period period, TargetReading? path)
    {
        var cells = new List<ReportCell> { new(period.ToString()), ValueCell.Of(trend.Reading, period, trend.Indicator, trend.Decimals, book, trend.Points) };
        if (path is not null)
        {
            cells.Add(path.PathAt(period.To) is { } expected
                ? new ReportCell(Figures.Number(expected, Math.Max(trend.Decimals, Precision.Of(path.Target.Value))), IsFigure: true) { References = [book.Of(path.Target)] }
                : new ReportCell(TableNote.Nothing, IsFigure: true));
        }

        return cells;
    }
}
