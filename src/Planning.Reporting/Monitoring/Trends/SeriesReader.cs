using Planning.Abstractions.Indicators;

namespace Planning.Reporting.Monitoring.Trends;

/// <summary>
/// Chooses what counts in a series. Values that documents disagree on are neither averaged nor chosen; a unit that is not the
/// indicator's is left as it is, for the runs to part.
/// </summary>
internal static class SeriesReader
{
    /// <summary>What counts.</summary>
    /// <param name="series">The series of one territory; several where documents name it in several ways.</param>
    /// <param name="onlyReviewed">Whether only values that a person confirmed count.</param>
    public static SeriesReading Read(IReadOnlyList<IndicatorSeries> series, bool onlyReviewed)
    {
        var (points, conflicts, unreviewed) = (new List<TrendPoint>(), new List<ValueConflict>(), new List<Period>());
        foreach (var (period, all) in series.SelectMany(s => s.Points).GroupBy(p => p.Period).Select(g => (g.Key, g.SelectMany(p => p.Kept).ToList())))
        {
            var reviewed = all.Where(TrendPoint.Reviewed).ToList();
            var kept = onlyReviewed || reviewed.Count > 0 ? reviewed : all;
            if (kept.Count == 0)
            {
                unreviewed.Add(period);
            }
            else if (kept.Select(o => (o.Value, o.Observation.Unit)).Distinct().Skip(1).Any())
            {
                conflicts.Add(new ValueConflict(period, kept));
            }
            else
            {
                points.Add(new TrendPoint { Period = period, Value = kept[0].Value, Unit = kept[0].Observation.Unit, Observations = kept });
            }
        }

        return new SeriesReading
        {
            Territory = series.Select(s => s.Territory).FirstOrDefault(t => t.Code is not null) ?? series[0].Territory,
            Points = [.. points.Select(p => p with { IsInclusive = p.IsInterval && IntervalYears.AreInclusive(p.Period, points.Select(o => o.Period)) }).OrderBy(p => p.Period.From).ThenBy(p => p.Period.To)],
            Conflicts = conflicts,
            Unreviewed = unreviewed,
        };
    }
}
