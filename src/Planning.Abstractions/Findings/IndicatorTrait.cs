namespace Planning.Abstractions.Findings;

/// <summary>What an indicator must have for someone to be able to use it.</summary>
public enum IndicatorTrait
{
    /// <summary>In what it is measured.</summary>
    Unit,

    /// <summary>Its value at the start.</summary>
    Baseline,

    /// <summary>The value aimed at.</summary>
    Target,

    /// <summary>When that value is to be reached.</summary>
    Horizon,

    /// <summary>Where its values come from.</summary>
    Source,

    /// <summary>How often it is measured.</summary>
    Frequency,

    /// <summary>Who measures it.</summary>
    Owner,
}
