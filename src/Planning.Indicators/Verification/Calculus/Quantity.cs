using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Calculus;

/// <summary>Something that can be worked out from the facts, with all that it is worked out from.</summary>
/// <param name="Value">The value, its sign included.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Measure">The measure it is of, or whose unit it has.</param>
internal sealed record Quantity(decimal Value, QuantityKind Kind, Measure Measure)
{
    /// <summary>Whether it is an amount in the measure's unit; else it is a number, in per cent, points or times.</summary>
    public required QuantityScale Scale { get; init; }

    /// <summary>All the measures that come in.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>All the places that come in.</summary>
    public required IReadOnlyList<int> Places { get; init; }

    /// <summary>All the periods that come in.</summary>
    public required IReadOnlyList<Period> Periods { get; init; }

    /// <summary>Whether it is by year.</summary>
    public bool IsYearly { get; init; }

    /// <summary>Whether it is of several places taken together.</summary>
    public bool IsOfAll { get; init; }

    /// <summary>Of the part that one place has in others, those others; none for any other quantity.</summary>
    public IReadOnlyList<int> Whole { get; init; } = [];

    /// <summary>What a year's value is divided by: 12 for a month, 365 for a day; 1 for the year itself.</summary>
    public int PartOfYear { get; init; } = 1;

    /// <summary>The measure that it is held against; null for none.</summary>
    public Measure? Against { get; init; }

    /// <summary>Of two stretches of years held against each other, where the first opens; null for any other quantity.</summary>
    public Abstractions.Indicators.Period? Opens { get; init; }

    /// <summary>Whether a target comes in.</summary>
    public bool IsOfTarget { get; init; }

    /// <summary>For a change, in per cent of where it starts; null where it is none, or cannot be told.</summary>
    public decimal? Relative { get; init; }

    /// <summary>How it comes about, in French; asked for once it is needed.</summary>
    public required Func<string> Says { get; init; }
}
