using Planning.Abstractions.Indicators;

namespace Planning.Reporting.Monitoring.Trends;

/// <summary>A value that counts, for one period.</summary>
internal sealed record TrendPoint
{
    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>The value, in <see cref="Unit"/>.</summary>
    public required decimal Value { get; init; }

    /// <summary>The unit.</summary>
    public required string Unit { get; init; }

    /// <summary>The observations that say it; several communes' where it is their sum.</summary>
    public required IReadOnlyList<RecordedObservation> Observations { get; init; }

    /// <summary>Whether it is the sum of communes that merged since.</summary>
    public bool IsRestated { get; init; }

    /// <summary>Whether a document says that it is provisional, and none gives it as final.</summary>
    public bool IsProvisional => Observations.Any(o => o.Observation.IsProvisional) && (IsRestated || Observations.All(o => o.Observation.IsProvisional));

    /// <summary>Whether a person found it right, or put it right.</summary>
    public bool IsReviewed => IsRestated ? Observations.All(Reviewed) : Observations.Any(Reviewed);

    /// <summary>Whether it is of several years together.</summary>
    public bool IsInterval => Period.From != Period.To;

    /// <summary>Whether an interval holds its last year too, as "2011-2020" does.</summary>
    public bool IsInclusive { get; init; }

    /// <summary>The first year that it no longer covers: 2021 for 2020, for 2011-2021 and for 2011-2020.</summary>
    public int End => IsInterval && !IsInclusive ? Period.To : Period.To + 1;

    /// <summary>How many years it covers: from 2011 to 2021, or 2011 to 2020 with both, ten.</summary>
    public int Years => End - Period.From;

    /// <summary>The value by year.</summary>
    public decimal PerYear => Value / Years;

    /// <summary>How many decimals it has that say something.</summary>
    public int Decimals => Precision.Of(Value);

    /// <summary>Whether a person decided of an observation.</summary>
    public static bool Reviewed(RecordedObservation observation) => observation.Status is ObservationStatus.Validated or ObservationStatus.Corrected;
}
