namespace Planning.Reporting.Monitoring.Trends;

/// <summary>What may be done with an indicator's values: added over territories, added over years, or neither.</summary>
internal enum IndicatorNature
{
    /// <summary>A count or a quantity at a date, or of any one year: it adds up over territories.</summary>
    Stock,

    /// <summary>What was built, consumed or planted: it adds up over territories and over years.</summary>
    Flow,

    /// <summary>A ratio, a mean, a price, an index: it adds up over nothing.</summary>
    Ratio,

    /// <summary>A share, in per cent: it adds up over nothing, and its changes are told in points.</summary>
    Share,
}
