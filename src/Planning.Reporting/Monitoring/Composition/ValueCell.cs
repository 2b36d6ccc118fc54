using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Trends;
using Planning.Reporting.Monitoring.Wording;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>The cell of one value, with its marks: (p) for provisional, (r) for restated.</summary>
internal static class ValueCell
{
    /// <summary>The cell: the value, what documents disagree on, or nothing.</summary>
    /// <param name="reading">The territory's values.</param>
    /// <param name="period">The period.</param>
    /// <param name="indicator">The indicator, for its unit.</param>
    /// <param name="decimals">The decimals of the column: all of them for a share or a ratio, the value's own for a quantity.</param>
    /// <param name="book">Numbers the references.</param>
    /// <param name="points">The values to take it from; those of the reading where null.</param>
    public static ReportCell Of(SeriesReading reading, Period period, Indicator indicator, int decimals, ReferenceBook book, IReadOnlyList<TrendPoint>? points = null)
    {
        if ((points ?? reading.Points).FirstOrDefault(p => p.Period == period) is { } point)
        {
            var marks = $"{(point.IsProvisional ? " (p)" : string.Empty)}{(point.IsRestated ? " (r)" : string.Empty)}";
            var shown = IndicatorNatures.Of(indicator).AddsUp() ? point.Decimals : decimals;
            var value = point.Unit == indicator.Unit ? Figures.Number(point.Value, shown) : UnitWords.Value(point.Value, shown, point.Unit);
            return new ReportCell($"{value}{marks.Replace(' ', Figures.Space)}", IsFigure: true) { References = book.Of(point), IsUnreviewed = !point.IsReviewed };
        }

        return reading.Conflicts.FirstOrDefault(c => c.Period == period) is { } conflict
            ? new ReportCell(TableNote.Conflict, IsFigure: true) { References = [.. conflict.Observations.Select(book.Of).Distinct()], IsUnreviewed = !conflict.Observations.All(TrendPoint.Reviewed) }
            : new ReportCell(TableNote.Nothing, IsFigure: true);
    }
}
