using Planning.Abstractions.Indicators;

namespace Planning.Host.Jobs;

/// <summary>The values that nobody reviewed yet, those that are the least certain first.</summary>
internal static class ReviewQueue
{
    /// <summary>Those among the values that are kept.</summary>
    public static IReadOnlyList<RecordedObservation> Of(IReadOnlyList<RecordedObservation> all) => Ordered(all.Where(o => o.Status == ObservationStatus.Extracted));

    /// <summary>Chosen values, in the order in which they are best reviewed.</summary>
    public static IReadOnlyList<RecordedObservation> Ordered(IEnumerable<RecordedObservation> chosen) => [.. chosen.OrderBy(o => o.Observation.Confidence).ThenBy(o => o.Id)];
}
