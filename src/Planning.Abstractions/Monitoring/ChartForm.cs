namespace Planning.Abstractions.Monitoring;

/// <summary>How a chart is drawn.</summary>
public enum ChartForm
{
    /// <summary>Lines over the years.</summary>
    Line,

    /// <summary>Bars side by side.</summary>
    GroupedBars,

    /// <summary>Bars on one another.</summary>
    StackedBars,

    /// <summary>The parts of a whole, one series.</summary>
    Parts,
}
