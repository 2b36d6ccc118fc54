namespace Planning.Abstractions.Monitoring;

/// <summary>What the values of a chart's series are.</summary>
public enum ChartSeriesRole
{
    /// <summary>What was observed on the plan's territory.</summary>
    Observed,

    /// <summary>The path from the starting value to the plan's target.</summary>
    Target,

    /// <summary>What was observed elsewhere, to compare with.</summary>
    Comparison,
}
