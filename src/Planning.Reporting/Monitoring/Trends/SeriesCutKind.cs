namespace Planning.Reporting.Monitoring.Trends;

/// <summary>What keeps values apart.</summary>
internal enum SeriesCutKind
{
    /// <summary>The way of counting, as the team says.</summary>
    Method,

    /// <summary>The unit.</summary>
    Unit,

    /// <summary>The perimeter of the territory.</summary>
    Perimeter,
}
