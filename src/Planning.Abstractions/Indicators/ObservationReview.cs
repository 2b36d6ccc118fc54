namespace Planning.Abstractions.Indicators;

/// <summary>What a person decided of an observation, and when. Reviews add up: the last one counts, none is changed or dropped.</summary>
public sealed record ObservationReview
{
    /// <summary>The decision; <see cref="ObservationStatus.Extracted"/> takes back those before it.</summary>
    public required ObservationStatus Status { get; init; }

    /// <summary>For a correction: the right value, in the observation's unit; null elsewhere.</summary>
    public decimal? Value { get; init; }

    /// <summary>Why; empty where nothing was said.</summary>
    public string Reason { get; init; } = string.Empty;

    /// <summary>Who decided.</summary>
    public required string By { get; init; }

    /// <summary>When, in universal time.</summary>
    public required DateTimeOffset At { get; init; }
}
