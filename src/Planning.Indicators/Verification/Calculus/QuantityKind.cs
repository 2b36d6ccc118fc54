namespace Planning.Indicators.Verification.Calculus;

/// <summary>What a quantity is.</summary>
internal enum QuantityKind
{
    /// <summary>A value of one measure, place and period.</summary>
    Level,

    /// <summary>Values of several places or measures together.</summary>
    Total,

    /// <summary>What parts two periods.</summary>
    Change,

    /// <summary>What a value is of a former one.</summary>
    Former,

    /// <summary>A part of a whole.</summary>
    Share,

    /// <summary>A part of what a whole changed by.</summary>
    Contribution,

    /// <summary>What parts two places, or two measures.</summary>
    Gap,

    /// <summary>What the gap between two places changed by.</summary>
    GapChange,

    /// <summary>How many times as fast one goes as another.</summary>
    Pace,

    /// <summary>What parts a value from what the plan aims at.</summary>
    ToTarget,

    /// <summary>What parts a value from a mark that the sentence sets.</summary>
    ToMark,

    /// <summary>That mark.</summary>
    Mark,

    /// <summary>What the plan aims at.</summary>
    Target,

    /// <summary>What the way to a target asks for at a date.</summary>
    OnPath,

    /// <summary>What a percentage leaves.</summary>
    Complement,
}
