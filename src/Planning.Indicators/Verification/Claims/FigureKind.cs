namespace Planning.Indicators.Verification.Claims;

/// <summary>What a figure of a sentence is a number of.</summary>
internal enum FigureKind
{
    /// <summary>Things, or a quantity in its unit.</summary>
    Amount,

    /// <summary>Per cent.</summary>
    Percent,

    /// <summary>Points of a percentage.</summary>
    Points,

    /// <summary>Times: "doublé", "multiplié par 3", "deux fois plus".</summary>
    Times,

    /// <summary>A part, said in words: "un tiers", "trois logements sur quatre".</summary>
    Part,

    /// <summary>Years that go by: "en onze ans", "six ans plus tard".</summary>
    Years,
}
