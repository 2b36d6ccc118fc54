namespace Planning.Abstractions.Indicators;

/// <summary>What is known of an indicator, for one territory and one period.</summary>
public sealed record SeriesPoint
{
    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>The observations that count, at least one: those that a person confirmed, else all those read.</summary>
    public required IReadOnlyList<RecordedObservation> Kept { get; init; }

    /// <summary>Those that were read, say another value, and give way to what a person confirmed.</summary>
    public IReadOnlyList<RecordedObservation> Outranked { get; init; } = [];

    /// <summary>The values of those that count, each with its unit, each once.</summary>
    public IReadOnlyList<(decimal Value, string Unit)> Values => [.. Kept.Select(o => (o.Value, o.Observation.Unit)).Distinct()];

    /// <summary>Whether those that count disagree: neither is chosen, and they are not averaged.</summary>
    public bool IsConflict => Values.Count > 1;

    /// <summary>The value, in the unit of <see cref="Kept"/>; null in a conflict.</summary>
    public decimal? Value => IsConflict ? null : Kept[0].Value;
}
