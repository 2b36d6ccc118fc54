namespace Planning.Indicators.Verification.Facts;

/// <summary>How the words of a sentence put measures together.</summary>
internal enum Composition
{
    /// <summary>Not at all: the facts or the catalogue know it.</summary>
    None,

    /// <summary>One as a part of another, in per cent.</summary>
    Share,

    /// <summary>One by another: "par habitant".</summary>
    Ratio,

    /// <summary>Several together.</summary>
    Sum,

    /// <summary>What a rate is of what is counted.</summary>
    Count,
}
