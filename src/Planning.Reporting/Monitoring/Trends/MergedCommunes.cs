using Planning.Abstractions.Indicators;
using Planning.Reporting.Monitoring.Plans;

namespace Planning.Reporting.Monitoring.Trends;

/// <summary>
/// Restates the values of communes that merged: what adds up is the sum of those that the new commune was made of, for the periods
/// where each has a value; a share, a mean or a density is left, and the series parted at the merger.
/// </summary>
internal static class MergedCommunes
{
    /// <summary>The readings, the new commune's restated and those of the communes that are no more left out.</summary>
    public static IReadOnlyList<SeriesReading> Restate(IReadOnlyList<SeriesReading> readings, IndicatorNature nature, IReadOnlyList<CommuneMerger> mergers)
    {
        if (mergers.Count == 0)
        {
            return readings;
        }

        var byName = Named(readings);
        var gone = new HashSet<SeriesReading>(ReferenceEqualityComparer.Instance);
        var made = new List<SeriesReading>();
        foreach (var merger in mergers.OrderBy(m => m.Year))
        {
            var parts = merger.From.Select(f => byName.GetValueOrDefault(TerritoryName.KeyOf(f))).ToList();
            var whole = byName.GetValueOrDefault(TerritoryName.KeyOf(merger.Into));
            if (whole is null && parts.TrueForAll(p => p is null))
            {
                continue;
            }

            var before = nature.AddsUp() && parts.TrueForAll(p => p is not null) ? Sums(parts, merger.Year) : [];
            var restated = Restated(whole ?? SeriesReading.Empty(new Territory(merger.Into)), before, merger);
            gone.UnionWith(parts.Append(whole).OfType<SeriesReading>());
            made.Add(restated);
            byName[TerritoryName.KeyOf(merger.Into)] = restated;
        }

        return [.. readings.Concat(made).Where(r => !gone.Contains(r))];
    }

    private static Dictionary<string, SeriesReading> Named(IReadOnlyList<SeriesReading> readings)
    {
        var byName = new Dictionary<string, SeriesReading>(StringComparer.Ordinal);
        foreach (var reading in readings)
        {
            byName.TryAdd(TerritoryName.KeyOf(reading.Territory.Name), reading);
            if (reading.Territory.Code is { } code)
            {
                byName.TryAdd(TerritoryName.KeyOf(code), reading);
            }
        }

        return byName;
    }

    private static SeriesReading Restated(SeriesReading whole, List<TrendPoint> before, CommuneMerger merger)
    {
        // A commune that keeps the name of one of its parts has values of its former perimeter: what was restated takes their place.
        var own = whole.Points.Where(p => p.Period.From >= merger.Year || before.Count == 0 || !merger.From.Any(whole.Territory.IsCalled));
        return whole with
        {
            Merger = merger,
            Points = [.. own.Concat(before).GroupBy(p => p.Period).Select(g => g.First()).OrderBy(p => p.Period.From).ThenBy(p => p.Period.To)],
        };
    }

    private static List<TrendPoint> Sums(IReadOnlyList<SeriesReading?> parts, int year)
    {
        var byPeriod = parts.Select(p => p!.Points.Where(o => o.Period.To < year).ToDictionary(o => o.Period)).ToList();
        return [.. byPeriod[0].Keys.Where(period => byPeriod.All(p => p.ContainsKey(period)))
            .Select(period => byPeriod.Select(p => p[period]).ToList())
            .Where(points => points.Select(p => p.Unit).Distinct().Count() == 1)
            .Select(points => new TrendPoint
            {
                Period = points[0].Period,
                Value = points.Sum(p => p.Value),
                Unit = points[0].Unit,
                Observations = [.. points.SelectMany(p => p.Observations)],
                IsRestated = true,
                IsInclusive = points[0].IsInclusive,
            })];
    }
}
