namespace Planning.Indicators.Verification.Calculus;

/// <summary>What a quantity is counted in.</summary>
internal enum QuantityScale
{
    /// <summary>The unit of its measure.</summary>
    Amount,

    /// <summary>Per cent.</summary>
    Percent,

    /// <summary>Points of a percentage.</summary>
    Points,

    /// <summary>Times.</summary>
    Times,
}
