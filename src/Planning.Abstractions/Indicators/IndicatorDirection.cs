namespace Planning.Abstractions.Indicators;

/// <summary>Which way an indicator should go, in general.</summary>
public enum IndicatorDirection
{
    /// <summary>Neither way is better.</summary>
    Neutral,

    /// <summary>More is better.</summary>
    Up,

    /// <summary>Less is better.</summary>
    Down,
}
