using Planning.Indicators.Catalogue;
using Planning.Indicators.Naming;

namespace Planning.Indicators.Extraction.Sentences;

/// <summary>The indicator that a number of a sentence is of.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Known">The words and signs of the name it was linked by.</param>
/// <param name="Weight">How many words that name has.</param>
/// <param name="Core">The words of that name, each expression that has synonyms replaced by its sign.</param>
/// <param name="NameEnd">The position after its name; the number's own place where it is carried over from another.</param>
/// <param name="IsLoose">Whether the name is not written as in the catalogue.</param>
/// <param name="IsCarried">Whether the name is that of a number before.</param>
internal sealed record IndicatorLink(IndicatorDefinition Indicator, IReadOnlySet<string> Known, int Weight, IReadOnlySet<string> Core, int NameEnd, bool IsLoose, bool IsCarried)
{
    /// <summary>The link by a name whose words stand apart, or are said of a number before.</summary>
    public static IndicatorLink Loose(AliasBag name, int nameEnd) => new(name.Indicator!, name.Known, name.Weight, name.Core, nameEnd, true, false);
}
