using Planning.Abstractions.Indicators;
using Planning.Reporting.Monitoring.Trends;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>The readings of all indicators, each made once: the store's series are gone through a single time.</summary>
internal sealed class TrendBook
{
    private readonly ReportGround ground;
    private readonly TrendReader reader;
    private readonly Dictionary<string, Indicator> indicators;
    private readonly ILookup<string, IndicatorSeries> series;
    private readonly Dictionary<string, IndicatorReading> readings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> compared;

    /// <param name="ground">What the report is composed from.</param>
    public TrendBook(ReportGround ground)
    {
        this.ground = ground;
        reader = new TrendReader(ground.Period, ground.FollowUp);
        indicators = ground.Indicators.DistinctBy(i => i.Id).ToDictionary(i => i.Id, StringComparer.Ordinal);
        series = ground.Series.ToLookup(s => s.Indicator, StringComparer.Ordinal);
        compared = ground.FollowUp.Comparisons.Select((name, rank) => (Key: TerritoryName.KeyOf(name), rank)).DistinctBy(c => c.Key).ToDictionary(c => c.Key, c => c.rank, StringComparer.Ordinal);
    }

    /// <summary>The reading of an indicator; null where the catalogue does not know it.</summary>
    public IndicatorReading? Of(string id)
    {
        if (!indicators.TryGetValue(id, out var indicator))
        {
            return null;
        }

        if (!readings.TryGetValue(id, out var reading))
        {
            readings[id] = reading = Read(indicator);
        }

        return reading;
    }

    /// <summary>The readings of some indicators, each once, in order.</summary>
    public IEnumerable<IndicatorReading> Of(IEnumerable<string> ids) => ids.Distinct(StringComparer.Ordinal).Select(Of).OfType<IndicatorReading>();

    private IndicatorReading Read(Indicator indicator)
    {
        var named = series[indicator.Id].Where(s => s.Territory.Name.Length > 0 || s.Territory.Code is not null).ToList();
        var own = named.Where(s => s.Territory.IsSame(ground.Plan.Territory)).ToList();
        var elsewhere = named.Except(own).GroupBy(s => s.Territory.Code ?? TerritoryName.KeyOf(s.Territory.Name), StringComparer.Ordinal)
            .Select(g => SeriesReader.Read([.. g], ground.OnlyReviewed)).ToList();
        var ours = own.Count == 0 ? SeriesReading.Empty(ground.Plan.Territory) : SeriesReader.Read(own, ground.OnlyReviewed) with { Territory = ground.Plan.Territory };
        var all = MergedCommunes.Restate([.. elsewhere, ours], IndicatorNatures.Of(indicator), ground.FollowUp.Mergers);
        ours = all.FirstOrDefault(r => r.Territory.IsSame(ground.Plan.Territory)) ?? ours;
        var restated = all.Where(r => !ReferenceEquals(r, ours)).OrderBy(r => r.Territory.Name, StringComparer.Ordinal).ToList();
        var chosen = restated.Select(r => (Reading: r, Rank: RankOf(r.Territory))).Where(r => r.Rank is not null).OrderBy(r => r.Rank).Select(r => r.Reading).ToList();
        var rest = restated.Except(chosen).ToList();
        var others = compared.Count == 0 ? rest : [.. rest.Where(r => r.Territory.IsCommune() || r.Merger is not null)];
        return new IndicatorReading
        {
            Indicator = indicator,
            Trend = reader.Read(indicator, ours, chosen),
            Compared = chosen,
            Others = others,
            Elsewhere = [.. Elsewhere(indicator, restated)],
            Left = rest.Count - others.Count,
            Unnamed = series[indicator.Id].Count() - named.Count,
        };
    }

    private IEnumerable<(Territory Territory, TargetReading Target)> Elsewhere(Indicator indicator, List<SeriesReading> readings)
    {
        foreach (var target in ground.FollowUp.Targets.Where(t => t.Indicator == indicator.Id && t.Territory.Length > 0 && !ground.Plan.Territory.IsCalled(t.Territory)))
        {
            var reading = readings.Find(r => r.Territory.IsCalled(target.Territory)) ?? SeriesReading.Empty(new Territory(target.Territory));
            yield return (reading.Territory, reader.ReadElsewhere(target, indicator, reading));
        }
    }

    private int? RankOf(Territory territory) =>
        compared.TryGetValue(TerritoryName.KeyOf(territory.Name), out var byName) ? byName
        : territory.Code is { } code && compared.TryGetValue(TerritoryName.KeyOf(code), out var byCode) ? byCode
        : null;
}
