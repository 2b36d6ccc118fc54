using Planning.Indicators.Naming;

namespace Planning.Indicators.Extraction.Sentences;

/// <summary>Links the numbers whose name is that of one before, whole or in part: "contre 81,2 % en 2018", "et celle du vélo à 4 %", "dont 172 ha pour l'habitat", "soit 28,6 ha par an".</summary>
internal sealed class CarriedLinks(Reading reading)
{
    private readonly NameSearch search = new(reading);

    /// <summary>The link; null where the number is of something else.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="i">The number's rank.</param>
    /// <param name="local">Where what is said of it begins.</param>
    /// <param name="links">Those of the numbers before.</param>
    public IndicatorLink? Find(ReadSentence sentence, int i, int local, IndicatorLink?[] links)
    {
        var quantity = sentence.Quantities[i];
        var last = Enumerable.Range(0, i).Reverse().Select(k => links[k]).FirstOrDefault(l => l is not null);
        if (last is null || sentence.Text.AsSpan(sentence.Quantities[i - 1].End, quantity.Start - sentence.Quantities[i - 1].End).Contains(';') && !IsElliptic(sentence, local, quantity.Start))
        {
            return null;
        }

        var opening = sentence.Between(local, quantity.Start).ToList();
        var telling = opening.Where(w => IsTelling(sentence, w)).ToList();
        if (telling.Count > 0)
        {
            return Other(sentence, quantity, opening, telling, last);
        }

        var isPart = opening.Exists(w => w.Folded == "dont");
        var isSame = opening.Exists(w => w.Folded == "soit");
        var after = sentence.Between(Spans.TailStart(quantity), Spans.TailEnd(sentence, i)).Where(w => w.Start >= quantity.End && IsTelling(sentence, w)).ToList();
        if (isSame)
        {
            return Restated(sentence, quantity, after, last);
        }

        return after.Count > 0 ? Other(sentence, quantity, after, after, last)
            : !isPart && (links[i - 1] is not null || opening.Exists(IsPronoun)) && search.Fits(last.Indicator, quantity) && !Qualifiers.CountsOther(sentence, quantity) ? last with { IsCarried = true, NameEnd = quantity.End } : null;
    }

    /// <summary>"Il est de 11,9 % en 2021": the one thing that the sentence before speaks of, where this one opens with a pronoun and gives another year or place; null elsewhere.</summary>
    public IndicatorLink? FromBefore(ReadSentence sentence, IndicatorLink? before)
    {
        var quantity = sentence.Quantities[0];
        var opening = sentence.Between(sentence.Start, quantity.Start).ToList();
        return before is not null && opening.Exists(IsPronoun) && !opening.Exists(w => IsTelling(sentence, w)) && (sentence.Periods.Count > 0 || sentence.Names.Count > 0)
            && search.Fits(before.Indicator, quantity) && !Qualifiers.CountsOther(sentence, quantity) ? before with { IsCarried = true, NameEnd = quantity.End } : null;
    }

    /// <summary>A name made of some words and of those of the name before: one word for another, or a part of what it names.</summary>
    private IndicatorLink? Other(ReadSentence sentence, Quantity quantity, IReadOnlyList<Word> words, IReadOnlyList<Word> telling, IndicatorLink last)
    {
        var name = search.Find(sentence, quantity, words, last.Known, [.. telling.Select(w => w.Stem)]);
        return name is not null && (last.Core.Except(name.Core).Count() <= 1 || name.Indicator!.Id.StartsWith(last.Indicator.Id, StringComparison.Ordinal))
            ? IndicatorLink.Loose(name, words[^1].End) : null;
    }

    /// <summary>The same thing said as a share, by year, by head: the unit makes the difference.</summary>
    private IndicatorLink? Restated(ReadSentence sentence, Quantity quantity, IReadOnlyList<Word> words, IndicatorLink last)
    {
        var implied = search.Implied(sentence, quantity);
        var name = search.Find(sentence, quantity, words, last.Known, [.. words.Select(w => w.Stem)]);
        return name is not null && name.Indicator!.Id != last.Indicator.Id && name.Stems.Any(implied.Contains) ? IndicatorLink.Loose(name, quantity.End) : null;
    }

    private static bool IsElliptic(ReadSentence sentence, int from, int to) => sentence.Between(from, to).Any(w => w.Folded is "celle" or "celles" or "celui" or "ceux" or "le" or "la" or "l" or "les" || IsPronoun(w));

    /// <summary>"elle n'était que de 218 GWh en 2014": what was named before.</summary>
    private static bool IsPronoun(Word word) => word.Folded is "elle" or "elles" or "il" or "ils";

    private static bool IsTelling(ReadSentence sentence, Word word) => !(word.IsSmall || sentence.IsAside(word) || SentenceWords.IsVerb(word.Folded) || SentenceWords.IsNear(word.Folded) || IsPronoun(word) || NeutralWords.Contains(word.Stem)
        || word.Folded is "contre" or "puis" or "apres" or "avant" or "celle" or "celles" or "celui" or "ceux" or "meme" or "encore" or "seulement" or "desormais" or "ainsi" or "tandis" or "alors" or "echelle" or "moyenne" or "niveau" or "fin" or "debut" or "%"
            or "superieur" or "superieure" or "superieurs" or "superieures" or "inferieur" or "inferieure" or "inferieurs" or "inferieures" or "dessous" or "dessus" or "loin" or "egal" or "precedemment" or "auparavant" or "plutot" or "par" or "rapport" or "aujourd" or "hui" or "respectivement" or "fournit" or "selon" or "depuis" or "entre" or "devant" or "derriere" or "suivi" or "suivie");
}
