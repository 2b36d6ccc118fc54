using Planning.Indicators.Catalogue;
using Planning.Indicators.Naming;

namespace Planning.Indicators.Extraction.Sentences;

/// <summary>Finds the name of an indicator among words of a sentence that stand apart, in whatever order.</summary>
internal sealed class NameSearch(Reading reading)
{
    private readonly ImpliedWords implied = new(reading.Aliases);

    /// <summary>The name with the most words; words left over among them must be such as the indicator's other names have, or change nothing.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="quantity">The number, whose unit must fit.</param>
    /// <param name="words">Where to look.</param>
    /// <param name="more">Words of a name said before, which may be used again.</param>
    /// <param name="required">Words that the name must have.</param>
    public AliasBag? Find(ReadSentence sentence, Quantity quantity, IReadOnlyList<Word> words, IReadOnlySet<string> more, IReadOnlyCollection<string> required)
    {
        var said = reading.Aliases.Synonyms.Bag([.. words.Where(w => !w.IsSmall).Select(w => w.Stem)]);
        HashSet<string> available = [.. said, .. more, .. implied.Of(sentence, quantity)];
        return reading.Aliases.Covering(available, required).FirstOrDefault(c => c.Indicator is not null && c.Weight > 1 && Fits(c.Indicator, quantity) && (more.Count > 0 || c.Stems.Any(said.Contains))
            && (more.Count > 0 || !Qualifiers.Between(sentence, words, c, reading.Aliases)));
    }

    /// <summary>The words that the unit of a number says for a name.</summary>
    public HashSet<string> Implied(ReadSentence sentence, Quantity quantity) => implied.Of(sentence, quantity);

    /// <summary>Whether a number's unit is one of an indicator's; a bare number is enough for one that counts things.</summary>
    public bool Fits(IndicatorDefinition indicator, Quantity quantity) =>
        quantity.Unit is { } unit ? reading.Factor(indicator, unit) is not null : indicator.Unit.Length > 5 && !indicator.Unit.Contains('%', StringComparison.Ordinal);
}
