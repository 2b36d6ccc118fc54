using Planning.Indicators.Catalogue;
using Planning.Indicators.Naming;

namespace Planning.Indicators.Extraction.Heads;

/// <summary>The indicator that heads name.</summary>
/// <param name="Alias">The alias by which it is named; null where none is.</param>
/// <param name="IsFar">Whether words of the caption or the headings were needed.</param>
/// <param name="Refusal">Why none is, in French.</param>
internal readonly record struct IndicatorChoice(AliasBag? Alias, bool IsFar, string Refusal)
{
    /// <summary>The indicator; null where none is named.</summary>
    public IndicatorDefinition? Indicator => Alias?.Indicator;
}
