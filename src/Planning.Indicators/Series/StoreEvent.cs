using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Series;

/// <summary>Something that happened to an observation.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who did it.</param>
/// <param name="Observation">The observation.</param>
/// <param name="Review">What was decided; null when it came in.</param>
public sealed record StoreEvent(DateTimeOffset At, string By, RecordedObservation Observation, ObservationReview? Review)
{
    /// <summary>All that happened to some observations, oldest first.</summary>
    public static IReadOnlyList<StoreEvent> Of(IReadOnlyList<RecordedObservation> observations) =>
        [.. observations.SelectMany(o => o.Reviews.Select(r => new StoreEvent(r.At, r.By, o, r)).Prepend(new StoreEvent(o.At, o.By, o, null))).OrderBy(e => e.At)];
}
