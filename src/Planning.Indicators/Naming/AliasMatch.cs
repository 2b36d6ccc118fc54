using Planning.Indicators.Catalogue;

namespace Planning.Indicators.Naming;

/// <summary>An alias found in a run of words.</summary>
/// <param name="Indicator">What it names; null for a lookalike.</param>
/// <param name="First">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Weight">How many words of it count.</param>
/// <param name="IsExact">Whether the words stand as in the alias, none between them.</param>
internal readonly record struct AliasMatch(IndicatorDefinition? Indicator, int First, int End, int Weight, bool IsExact);
