using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Exchange.Export;

/// <summary>An observation as a row of a table.</summary>
/// <param name="Recorded">The observation.</param>
/// <param name="Territory">Its territory, with the code that other documents give it.</param>
/// <param name="IsConflict">Whether another value counts as much for the same indicator, territory and period.</param>
internal sealed record ExportRow(RecordedObservation Recorded, Territory Territory, bool IsConflict)
{
    /// <summary>What was read.</summary>
    public Observation Observation => Recorded.Observation;

    /// <summary>The last decision; null when there is none.</summary>
    public ObservationReview? Last => Recorded.Reviews is [.., var last] ? last : null;
}
