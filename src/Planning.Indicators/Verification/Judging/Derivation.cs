using Planning.Indicators.Verification.Calculus;
using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Judging;

/// <summary>A value that follows from the facts, and how.</summary>
/// <param name="Value">The value, its sign included.</param>
/// <param name="Times">What the figure's unit is multiplied by to be the value's.</param>
/// <param name="Says">The value with what it is of, in French: "124 386 habitants en 2021 (Valmarin)".</param>
internal sealed record Derivation(decimal Value, decimal Times, string Says)
{
    /// <summary>Whether its sign is that of a change, and must be the one that the words say.</summary>
    public bool IsChange { get; init; }

    /// <summary>What it is a value or a change of; null where it is of several.</summary>
    public Measure? Measure { get; init; }

    /// <summary>What kind of quantity it is; null where it is no figure's.</summary>
    public QuantityKind? Kind { get; init; }

    /// <summary>The places that it is of.</summary>
    public IReadOnlyList<int> Places { get; init; } = [];

    /// <summary>The period that it is of, the last where it is of several.</summary>
    public Abstractions.Indicators.Period Period { get; init; }

    /// <summary>How many years it goes over: from one value to the other for a change, those added up for a value of several; 0 for a value of one year.</summary>
    public int Years { get; init; }

    /// <summary>For a change, in per cent of where it starts; null where it is none, or cannot be told.</summary>
    public decimal? Relative { get; init; }
}
