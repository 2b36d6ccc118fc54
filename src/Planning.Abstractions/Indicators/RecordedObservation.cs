namespace Planning.Abstractions.Indicators;

/// <summary>An observation as the store keeps it: what was read, when it came in, and all that was decided of it since.</summary>
public sealed record RecordedObservation
{
    /// <summary>Its number in the store, from 1: what commands call it by.</summary>
    public required long Id { get; init; }

    /// <summary>What was read.</summary>
    public required Observation Observation { get; init; }

    /// <summary>Who had it read.</summary>
    public required string By { get; init; }

    /// <summary>When it was stored, in universal time.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The decisions, oldest first.</summary>
    public IReadOnlyList<ObservationReview> Reviews { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public ObservationStatus Status => Reviews is [.., var last] ? last.Status : ObservationStatus.Extracted;

    /// <summary>The value that counts: the last correction that was not taken back, else the one read.</summary>
    public decimal Value => Reviews.Reverse().TakeWhile(r => r.Status != ObservationStatus.Extracted)
        .FirstOrDefault(r => r.Status == ObservationStatus.Corrected)?.Value ?? Observation.Value;
}
