namespace Planning.Abstractions.Findings;

/// <summary>A figure that a document gives of a quantity which plans give in several places: a need for housing, a population to come, land to be consumed.</summary>
public sealed record StatedFigure
{
    /// <summary>The quantity's id, the same wherever it is given (<c>logements-a-produire</c>).</summary>
    public required string Quantity { get; init; }

    /// <summary>The quantity's name in French.</summary>
    public required string Name { get; init; }

    /// <summary>The value, in <see cref="Unit"/>; the lower bound of a range.</summary>
    public required decimal Value { get; init; }

    /// <summary>The upper bound of a range; null for a single value.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The unit (<c>ha</c>, <c>logements</c>, <c>habitants</c>, <c>%</c>, <c>logements/an</c>).</summary>
    public required string Unit { get; init; }

    /// <summary>The year (<c>2035</c>) or the period (<c>2021-2031</c>) that it holds for; empty where the text does not tell.</summary>
    public string Period { get; init; } = string.Empty;

    /// <summary>The territory as written, where it is a part of the plan's; empty for the whole of it.</summary>
    public string Territory { get; init; } = string.Empty;

    /// <summary>The passage that gives it.</summary>
    public required Evidence Evidence { get; init; }
}
