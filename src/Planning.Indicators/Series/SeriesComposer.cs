using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Series;

/// <summary>
/// Puts observations into series. What a person rejected is out; what a person validated or corrected outranks what was only read;
/// values of one rank that disagree are all kept, as a conflict.
/// </summary>
public static class SeriesComposer
{
    /// <summary>The series, by indicator then territory.</summary>
    public static IReadOnlyList<IndicatorSeries> Compose(IEnumerable<RecordedObservation> observations)
    {
        var kept = observations.Where(o => o.Status != ObservationStatus.Rejected).ToList();
        var territories = new TerritoryKeys(kept.Select(o => o.Observation.Territory));
        return [.. kept.GroupBy(o => (o.Observation.Indicator, Territory: territories.KeyOf(o.Observation)))
            .Select(g => SeriesOf([.. g], territories))
            .OrderBy(s => s.Indicator, StringComparer.Ordinal).ThenBy(s => s.Territory.Name, StringComparer.Ordinal)];
    }

    /// <summary>The numbers of the observations that count and disagree with others that count as much.</summary>
    public static IReadOnlySet<long> Disputed(IEnumerable<RecordedObservation> observations) =>
        Compose(observations).SelectMany(s => s.Points).Where(p => p.IsConflict).SelectMany(p => p.Kept).Select(o => o.Id).ToHashSet();

    /// <summary>The observations that say another value than one of them, for the same indicator, territory and period.</summary>
    /// <param name="one">The one.</param>
    /// <param name="all">All observations of its indicator.</param>
    public static IReadOnlyList<RecordedObservation> Rivals(RecordedObservation one, IReadOnlyList<RecordedObservation> all)
    {
        var territories = new TerritoryKeys(all.Select(o => o.Observation.Territory));
        return [.. all.Where(o => o.Id != one.Id && o.Status != ObservationStatus.Rejected && o.Observation.Indicator == one.Observation.Indicator && o.Observation.Period == one.Observation.Period
            && territories.KeyOf(o.Observation) == territories.KeyOf(one.Observation) && (o.Value, o.Observation.Unit) != (one.Value, one.Observation.Unit))];
    }

    private static IndicatorSeries SeriesOf(IReadOnlyList<RecordedObservation> observations, TerritoryKeys territories) => new()
    {
        Indicator = observations[0].Observation.Indicator,
        Territory = territories.Fullest(observations.Select(o => o.Observation.Territory)),
        Unit = observations.GroupBy(o => o.Observation.Unit).MaxBy(g => g.Count())!.Key,
        Points = [.. observations.GroupBy(o => o.Observation.Period).OrderBy(g => g.Key.From).ThenBy(g => g.Key.To).Select(g => PointOf(g.Key, [.. g]))],
    };

    private static SeriesPoint PointOf(Period period, IReadOnlyList<RecordedObservation> observations)
    {
        var confirmed = observations.Where(o => o.Status != ObservationStatus.Extracted).ToList();
        var kept = confirmed.Count > 0 ? confirmed : observations;
        return new SeriesPoint
        {
            Period = period,
            Kept = kept,
            Outranked = [.. observations.Except(kept).Where(o => kept.All(k => (k.Value, k.Observation.Unit) != (o.Value, o.Observation.Unit)))],
        };
    }
}
