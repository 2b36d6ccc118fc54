using System.Text.RegularExpressions;
using Planning.Abstractions.French;
using Planning.Indicators.Naming;

namespace Planning.Indicators.Extraction.Sentences;

/// <summary>Tells the numbers of a sentence that were not observed: aims, projections, changes, ranges, samples.</summary>
internal static partial class SentenceBlockers
{
    private static readonly string[] Clauses = ["mais", "alors", "tandis", "quand", "or", "dont"];

    /// <summary>Why a number is no observed value of what it is linked to, in French; null where nothing says so.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="i">The number's rank.</param>
    /// <param name="link">What it is linked to.</param>
    public static string? Objection(ReadSentence sentence, int i, IndicatorLink link)
    {
        var quantity = sentence.Quantities[i];
        return IsAim(sentence, quantity, link) ? "c'est un objectif, une projection ou une hypothèse"
            : IsChange(sentence, i, link) ? RefusalReasons.Change
            : IsRange(sentence, i) ? "c'est une fourchette, non une valeur"
            : IsBound(sentence, quantity) ? "c'est une borne, non une valeur"
            : IsSample(sentence, quantity) ? "c'est la taille d'une enquête"
            : !link.Indicator.Unit.Contains('/', StringComparison.Ordinal) && SentenceWords.IsPerHead(sentence.Between(ClauseStart(sentence, quantity.Start), quantity.Start)) ? "c'est la valeur d'un habitant, non celle de tous"
            : IsServed(sentence, quantity, link) ? "ce sont ceux qui ont été aidés, reçus ou interrogés, non tous"
            : null;
    }

    /// <summary>Whether the words from the beginning of the number's clause, or those after it up to a comma, speak of the future.</summary>
    private static bool IsAim(ReadSentence sentence, Quantity quantity, IndicatorLink link)
    {
        var (from, to) = (ClauseStart(sentence, quantity.Start), SegmentEnd(sentence, quantity.End));
        return sentence.Between(from, to).Any(w => SentenceWords.IsTarget(w) && !link.Known.Contains(w.Stem) && !IsHere(sentence, w));
    }

    /// <summary>"d'ici 2030" speaks of the future; "ici" alone of the place.</summary>
    private static bool IsHere(ReadSentence sentence, Word word) => word.Folded == "ici" && sentence.Text.AsSpan(0, word.Start).TrimEnd() is var before
        && !before.EndsWith("d'", StringComparison.OrdinalIgnoreCase) && !before.EndsWith("d’", StringComparison.OrdinalIgnoreCase);

    private static bool IsChange(ReadSentence sentence, int i, IndicatorLink link)
    {
        var quantity = sentence.Quantities[i];
        if (quantity.Figure is { IsSigned: true, Value: > 0 } && link.Indicator.Min >= 0)
        {
            return true;
        }

        var from = i == 0 ? sentence.Start : sentence.Quantities[i - 1].End;
        var words = sentence.Between(from, quantity.Start).ToList();
        var change = words.FindLastIndex(w => SentenceWords.IsChange(w.Folded) && !link.Known.Contains(w.Stem));
        if (change < 0 || words.Skip(change + 1).Any(w => w.Folded is "atteindre" or "atteint" or "atteignent" or "atteignant" or "passe" or "passer" or "passant" or "eleve" or "elevent" or "etablit" or "etablir" or "est" or "sont" or "represente" or "compte"))
        {
            return IsMore(sentence, quantity);
        }

        // "a augmenté de 118 420 à 123 105": from one value to another.
        return !IsFromTo(sentence, i) && words[^1].Folded is not ("à" or "a") && sentence.Text.AsSpan(words[change].End, quantity.Start - words[change].End).IndexOfAny(';', ':') < 0 && words.Count - change <= 9;
    }

    /// <summary>"12 000 habitants de plus", "400 logements supplémentaires".</summary>
    private static bool IsMore(ReadSentence sentence, Quantity quantity)
    {
        var rest = Folding.Fold(sentence.Text[quantity.End..Math.Min(sentence.End, quantity.End + 24)]);
        return rest.StartsWith(" de plus", StringComparison.Ordinal) || rest.StartsWith(" de moins", StringComparison.Ordinal) || rest.Contains("supplementaire", StringComparison.Ordinal) || rest.Contains(" en plus", StringComparison.Ordinal);
    }

    /// <summary>Whether a number is the first or the second of "de X à Y".</summary>
    public static bool IsFromTo(ReadSentence sentence, int i) => IsPair(sentence, i) || (i > 0 && IsPair(sentence, i - 1));

    /// <summary>"de 120 à 140 logements", "entre 120 et 140": a range, unless something passes from one to the other or each has its year.</summary>
    private static bool IsRange(ReadSentence sentence, int i)
    {
        var first = IsPair(sentence, i) || IsBetween(sentence, i) ? i : i > 0 && (IsPair(sentence, i - 1) || IsBetween(sentence, i - 1)) ? i - 1 : -1;
        if (first < 0)
        {
            return false;
        }

        var moves = sentence.Between(sentence.Start, sentence.Quantities[first].Start).Any(w => w.Folded.StartsWith("passe", StringComparison.Ordinal) || w.Folded is "passant" or "passees" || SentenceWords.IsChange(w.Folded) || w.Folded is "evolue" or "evolution" or "monte" or "tombe" or "tombee" or "descend" or "ramenee" or "ramene");
        return IsBetween(sentence, first) || (!moves && sentence.Periods.Count < 2);
    }

    /// <summary>Whether a number and the next are those of "de X à Y".</summary>
    public static bool IsPair(ReadSentence sentence, int i) => i + 1 < sentence.Quantities.Count && Opening(sentence, i) is "de" or "d'" && Joint(sentence, i) is "à" or "a";

    private static bool IsBetween(ReadSentence sentence, int i) => i + 1 < sentence.Quantities.Count && ((Opening(sentence, i) == "entre" && Joint(sentence, i) == "et") || Joint(sentence, i) is "-" or "–");

    private static string Opening(ReadSentence sentence, int i)
    {
        var before = sentence.Text[sentence.Start..sentence.Quantities[i].Start].TrimEnd();
        var space = before.LastIndexOfAny([' ', '\u00A0', '(']);
        return Folding.Fold(before[(space + 1)..].Replace('’', '\''));
    }

    /// <summary>What joins a number to the next, periods in between left out.</summary>
    private static string Joint(ReadSentence sentence, int i)
    {
        var (from, to) = (sentence.Quantities[i].End, sentence.Quantities[i + 1].Start);
        var words = sentence.Between(from, to).Where(w => !sentence.IsAside(w)).Select(w => w.Folded).Where(w => w is not ("en" or "fin" or "debut")).ToList();
        return words.Count == 1 ? words[0] : words.Count == 0 ? sentence.Text[from..to].Trim() : string.Empty;
    }

    /// <summary>"plus de 11 %", "au moins 12 000 habitants"; "un peu plus de 12 000" is near enough to be a value.</summary>
    private static bool IsBound(ReadSentence sentence, Quantity quantity)
    {
        var before = Folding.Fold(sentence.Text[Math.Max(sentence.Start, quantity.Start - 30)..quantity.Start]).Replace('’', '\'');
        return Bound().IsMatch(before);
    }

    [GeneratedRegex(@"(?<!\bpeu\s)\b(?:(?:plus|moins)\s(?:de\s|d')|au\s(?:moins|plus)\s|(?:in|su)perieure?s?\sa\s|jusqu'a\s)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bound();

    private static bool IsSample(ReadSentence sentence, Quantity quantity)
    {
        var before = Folding.Fold(sentence.Text[Math.Max(sentence.Start, quantity.Start - 40)..quantity.Start]);
        return before.Contains("aupres de", StringComparison.Ordinal) || before.Contains("echantillon", StringComparison.Ordinal) || before.Contains("interrog", StringComparison.Ordinal);
    }

    /// <summary>"a reçu 1 240 ménages", "85 exploitations agricoles ont répondu à l'enquête".</summary>
    private static bool IsServed(ReadSentence sentence, Quantity quantity, IndicatorLink link)
    {
        bool Serves(Word word) => SentenceWords.IsService(word.Folded) && !link.Known.Contains(word.Stem);
        var before = sentence.Words.LastOrDefault(w => w.End <= quantity.Start && !w.IsSmall && !SentenceWords.IsNear(w.Folded));
        var after = sentence.Words.Where(w => w.Start >= Math.Max(quantity.Figure.End, link.NameEnd)).Take(4).ToList();
        var isSubject = after is [{ Folded: "ont" or "sont" or "a" }, ..] || (link.NameEnd <= quantity.End && after.Exists(w => w.Folded is "ont"));
        return (before.Folded is not null && Serves(before)) || (isSubject && after.Exists(Serves)) || (after.Count > 0 && Serves(after[0]));
    }

    /// <summary>Where the clause of a position begins: after a semicolon, a colon, or a word that opens another thought.</summary>
    private static int ClauseStart(ReadSentence sentence, int position)
    {
        var start = sentence.Start;
        foreach (var word in sentence.Between(sentence.Start, position))
        {
            var isCut = sentence.Text.AsSpan(start, word.Start - start).ContainsAny(";:") || Clauses.Contains(word.Folded);
            start = isCut ? word.Start : start;
        }

        var cut = sentence.Text.AsSpan(start, position - start).LastIndexOfAny(';', ':');
        return start + cut + 1;
    }

    private static int SegmentEnd(ReadSentence sentence, int position)
    {
        var end = sentence.Text.AsSpan(position, sentence.End - position).IndexOfAny(Marks.OfSegments);
        return end < 0 ? sentence.End : position + end;
    }
}
