namespace Planning.Abstractions.Indicators;

/// <summary>Where an observation stands: what was last decided of it.</summary>
public enum ObservationStatus
{
    /// <summary>Read, and not yet looked at by a person.</summary>
    Extracted,

    /// <summary>A person found it right.</summary>
    Validated,

    /// <summary>A person gave another value; the one read is kept.</summary>
    Corrected,

    /// <summary>A person found that it is no value of this indicator, territory and period.</summary>
    Rejected,
}
