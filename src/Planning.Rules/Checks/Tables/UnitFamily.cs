namespace Planning.Rules.Checks.Tables;

/// <summary>What a unit measures.</summary>
internal enum UnitFamily
{
    Energy,
    Power,
    Emissions,
    Mass,
    Area,
    Money,

    /// <summary>A share of a whole.</summary>
    Percent,

    /// <summary>Things counted: dwellings, inhabitants.</summary>
    Count,

    /// <summary>One thing by another (€/MWh, tCO2e par habitant), or points: never added up, never compared.</summary>
    Rate,
}
