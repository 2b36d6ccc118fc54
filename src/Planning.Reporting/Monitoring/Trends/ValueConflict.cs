using Planning.Abstractions.Indicators;

namespace Planning.Reporting.Monitoring.Trends;

/// <summary>A period for which documents disagree: none of their values is taken.</summary>
/// <param name="Period">The period.</param>
/// <param name="Observations">What each says.</param>
internal sealed record ValueConflict(Period Period, IReadOnlyList<RecordedObservation> Observations);
