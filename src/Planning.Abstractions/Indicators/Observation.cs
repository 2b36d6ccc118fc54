namespace Planning.Abstractions.Indicators;

/// <summary>One value of one indicator, for one territory and one period, with where it was read. It never changes: a review is another record.</summary>
public sealed record Observation
{
    /// <summary>The indicator's id in the catalogue.</summary>
    public required string Indicator { get; init; }

    /// <summary>The value, in <see cref="Unit"/>.</summary>
    public required decimal Value { get; init; }

    /// <summary>The catalogue's unit.</summary>
    public required string Unit { get; init; }

    /// <summary>The value as the document writes it, with its marks ("274 363 (p)").</summary>
    public required string AsWritten { get; init; }

    /// <summary>The unit as the document writes it, before conversion; empty where it writes none.</summary>
    public required string UnitAsWritten { get; init; }

    /// <summary>The territory.</summary>
    public required Territory Territory { get; init; }

    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>Whether the document says that the value is provisional.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>Where it was read.</summary>
    public required ObservationSource Source { get; init; }

    /// <summary>How sure the reading is, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>What makes the reading less than sure, in French; empty where nothing does.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }
}
