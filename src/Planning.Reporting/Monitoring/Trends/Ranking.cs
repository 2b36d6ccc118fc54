using Planning.Abstractions.Indicators;

namespace Planning.Reporting.Monitoring.Trends;

/// <summary>Ranks the territory among those it is compared with, for periods that all have: a territory without is not ranked.</summary>
internal static class Ranking
{
    private const int FewestRanked = 3;

    /// <summary>The rank; null where fewer than three territories can be ranked.</summary>
    /// <param name="own">The territory's values.</param>
    /// <param name="change">Its change over the report's period; null for none.</param>
    /// <param name="last">Its last value.</param>
    /// <param name="nature">What is ranked.</param>
    /// <param name="others">The values of those it is compared with, with where each series is cut.</param>
    public static TerritoryRank? Of(Territory own, Change? change, TrendPoint last, IndicatorNature nature, IReadOnlyList<(SeriesReading Reading, IReadOnlyList<SeriesCut> Cuts)> others)
    {
        if (!nature.AddsUp())
        {
            var there = others.Select(o => (o.Reading.Territory, Point: At(o.Reading, last.Period))).Where(o => o.Point is not null).ToList();
            var same = there.Where(o => o.Point!.Unit == last.Unit).Select(o => new RankedTerritory(o.Territory, o.Point!.Value, [o.Point])).ToList();
            return Ranked(new RankedTerritory(own, last.Value, [last]), same, null, last.Period) is { } rank ? rank with { OtherUnits = there.Count - same.Count } : null;
        }

        // What grows with a territory's size says nothing by its rank: changes are ranked, of the same years.
        if (change is not { Nature: IndicatorNature.Stock, Percent: { } percent })
        {
            return null;
        }

        var changes = new List<RankedTerritory>();
        foreach (var (reading, cuts) in others)
        {
            if (At(reading, change.From.Period) is { Value: > 0 } from && At(reading, change.To.Period) is { } to && SeriesCuts.AreComparable(from, to, cuts))
            {
                changes.Add(new RankedTerritory(reading.Territory, (to.Value - from.Value) / from.Value * 100, [from, to]));
            }
        }

        return Ranked(new RankedTerritory(own, percent, [change.From, change.To]), changes, change.From.Period, change.To.Period);
    }

    private static TrendPoint? At(SeriesReading reading, Period period) => reading.Points.FirstOrDefault(p => p.Period == period);

    private static TerritoryRank? Ranked(RankedTerritory own, IEnumerable<RankedTerritory> others, Period? from, Period at)
    {
        var all = others.Append(own).OrderByDescending(o => o.Figure).ThenBy(o => o.Territory.Name, StringComparer.Ordinal).ToList();
        return all.Count < FewestRanked ? null : new TerritoryRank
        {
            Place = all.Count(o => o.Figure > own.Figure) + 1,
            PlaceFromLeast = all.Count(o => o.Figure < own.Figure) + 1,
            Count = all.Count,
            IsTie = all.Count(o => o.Figure == own.Figure) > 1,
            IsOfChange = from is not null,
            From = from,
            At = at,
            Greatest = all[0],
            Least = all[^1],
            Own = own,
        };
    }
}
