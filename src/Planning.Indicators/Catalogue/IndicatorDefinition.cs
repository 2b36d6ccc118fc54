using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Catalogue;

/// <summary>An indicator, with the words, units and values by which documents give it.</summary>
public sealed record IndicatorDefinition : Indicator
{
    /// <summary>Other writings of the unit, or units that convert into it: a written value times the factor is the value in <see cref="Indicator.Unit"/>.</summary>
    public required IReadOnlyDictionary<string, decimal> Writings { get; init; }

    /// <summary>The expressions that name it.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Expressions that look like its name and are of something else.</summary>
    public IReadOnlyList<string> Lookalikes { get; init; } = [];

    /// <summary>The least plausible value; null when not said.</summary>
    public decimal? Min { get; init; }

    /// <summary>The greatest plausible value; null when not said.</summary>
    public decimal? Max { get; init; }

    /// <summary>How it follows from others; null for one that does not.</summary>
    public Formula? Formula { get; init; }

    /// <summary>The file it is defined in.</summary>
    public required string File { get; init; }

    /// <summary>The line of its definition, from 1.</summary>
    public required int Line { get; init; }
}
