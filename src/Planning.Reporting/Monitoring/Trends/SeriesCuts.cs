using Planning.Abstractions.Indicators;
using Planning.Reporting.Monitoring.Plans;

namespace Planning.Reporting.Monitoring.Trends;

/// <summary>Finds where values of a series stop being comparable.</summary>
internal static class SeriesCuts
{
    /// <summary>The cuts, by year.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="reading">The values that count.</param>
    /// <param name="breaks">The breaks that the team knows, of all indicators.</param>
    public static IReadOnlyList<SeriesCut> Of(Indicator indicator, SeriesReading reading, IReadOnlyList<SeriesBreak> breaks) =>
    [
        .. breaks.Where(b => b.Indicator == indicator.Id).Select(b => new SeriesCut(b.Year, SeriesCutKind.Method, b.Reason))
            .Concat(OfUnit(reading.Points)).Concat(OfPerimeter(reading)).OrderBy(c => c.Year).ThenBy(c => c.Kind),
    ];

    /// <summary>The points that can be compared with the last one.</summary>
    public static IReadOnlyList<TrendPoint> LastRun(IReadOnlyList<TrendPoint> points, IReadOnlyList<SeriesCut> cuts)
    {
        if (points.Count == 0)
        {
            return [];
        }

        var last = points.MaxBy(p => (p.Period.To, p.Period.From))!;
        return [.. points.Where(p => AreComparable(p, last, cuts))];
    }

    /// <summary>Whether no cut lies between two values, nor within one of them.</summary>
    public static bool AreComparable(TrendPoint one, TrendPoint other, IEnumerable<SeriesCut> cuts) =>
        cuts.All(c => (IsBefore(one, c) && IsBefore(other, c)) || (one.Period.From >= c.Year && other.Period.From >= c.Year)) && one.Unit == other.Unit;

    private static bool IsBefore(TrendPoint point, SeriesCut cut) => point.End <= cut.Year && point.Period.From < cut.Year;

    private static IEnumerable<SeriesCut> OfUnit(IReadOnlyList<TrendPoint> points) => points.Zip(points.Skip(1)).Where(p => p.First.Unit != p.Second.Unit)
        .Select(p => new SeriesCut(p.Second.Period.From, SeriesCutKind.Unit, $"valeurs en {p.First.Unit} avant, en {p.Second.Unit} ensuite"));

    private static IEnumerable<SeriesCut> OfPerimeter(SeriesReading reading)
    {
        var coded = reading.Points.Where(p => !p.IsRestated).Select(p => (Point: p, Code: CodeOf(p))).Where(p => p.Code is not null).ToList();
        foreach (var (before, after) in coded.Zip(coded.Skip(1)).Where(p => p.First.Code != p.Second.Code))
        {
            yield return new SeriesCut(after.Point.Period.From, SeriesCutKind.Perimeter, $"le territoire porte le code {before.Code} avant, {after.Code} ensuite");
        }

        if (reading.Merger is { } merger && reading.Points.Any(p => !p.IsRestated && p.Period.From < merger.Year))
        {
            yield return new SeriesCut(merger.Year, SeriesCutKind.Perimeter, "fusion de communes");
        }
    }

    private static string? CodeOf(TrendPoint point) =>
        point.Observations.Select(o => o.Observation.Territory.Code).Where(c => c is not null).Distinct().ToList() is [var only] ? only : null;
}
