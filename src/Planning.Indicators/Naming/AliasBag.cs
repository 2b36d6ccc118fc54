using Planning.Indicators.Catalogue;

namespace Planning.Indicators.Naming;

/// <summary>An alias as a set of words.</summary>
/// <param name="Indicator">What it names; null for a lookalike.</param>
/// <param name="Stems">The words that must be there.</param>
/// <param name="Weight">How many words it has.</param>
/// <param name="Core">Those words, each expression that has synonyms replaced by its sign.</param>
/// <param name="Known">Those words, and the signs of the synonyms among them.</param>
internal sealed record AliasBag(IndicatorDefinition? Indicator, IReadOnlySet<string> Stems, int Weight, IReadOnlySet<string> Core, IReadOnlySet<string> Known)
{
    /// <summary>Whether a word of a head is one of the alias, or says no more than what is measured.</summary>
    public bool Explains(string stem) => Known.Contains(stem) || (Indicator is not null && MeasureWords.Fit(stem, Indicator.Unit));
}
