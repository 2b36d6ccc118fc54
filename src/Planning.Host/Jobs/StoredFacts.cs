using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Indicators.Series;

namespace Planning.Host.Jobs;

/// <summary>Makes facts of what the store keeps: what a person confirmed outranks what was only read, what was rejected is out, and values that disagree are all facts.</summary>
internal static class StoredFacts
{
    /// <summary>The facts, by indicator, territory and period.</summary>
    public static IReadOnlyList<Fact> Of(IReadOnlyList<RecordedObservation> observations) =>
        [.. from series in SeriesComposer.Compose(observations)
            where series.Territory.Name.Length > 0
            from point in series.Points
            from kept in point.Kept.DistinctBy(k => (k.Value, k.Observation.Unit))
            select new Fact
            {
                Indicator = series.Indicator,
                Territory = series.Territory,
                Period = point.Period,
                Value = kept.Value,
                Unit = kept.Observation.Unit,
                Source = SourceOf(kept.Observation.Source),
            }];

    /// <summary>The source that a series names for its values; else the document that a value was read in.</summary>
    private static string SourceOf(ObservationSource source) =>
        source.Method == ObservationMethod.Import && source.Context.Length > 0 ? source.Context : Path.GetFileNameWithoutExtension(source.File);
}
