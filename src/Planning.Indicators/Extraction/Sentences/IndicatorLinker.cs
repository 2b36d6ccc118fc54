using Planning.Indicators.Catalogue;
using Planning.Indicators.Extraction.Heads;
using Planning.Indicators.Naming;
using Planning.Indicators.Units;

namespace Planning.Indicators.Extraction.Sentences;

/// <summary>Links each number of a sentence to the indicator it is of: the name right after it, else the nearest before it, else that of the number before.</summary>
internal sealed class IndicatorLinker(Reading reading)
{
    private static readonly HashSet<string> None = [];

    private const int LongestReach = 22, LongestTail = 16;

    /// <summary>The links, one a quantity; null where a number is of nothing known.</summary>
    public IndicatorLink?[] Link(ReadSentence sentence)
    {
        var links = new IndicatorLink?[sentence.Quantities.Count];
        for (var i = 0; i < links.Length; i++)
        {
            var (before, isRefused) = (i == 0 ? sentence.Start : sentence.Quantities[i - 1].End, false);
            links[i] = After(sentence, i) ?? Before(sentence, i, before, out isRefused);
            links[i] ??= isRefused ? null : Tail(sentence, i) ?? LooseBefore(sentence, i, before) ?? Carried(sentence, i, before, links);
        }

        return links;
    }

    /// <summary>"5 795 logements locatifs sociaux", "131,2 km d'aménagements cyclables", "6,3 millions de m³ ont été prélevés pour l'eau potable".</summary>
    private IndicatorLink? After(ReadSentence sentence, int i)
    {
        var quantity = sentence.Quantities[i];
        var next = sentence.Words.FirstOrDefault(w => w.Start >= quantity.Figure.End && !w.IsSmall && (w.Folded != "%" || w.Start >= quantity.End));
        foreach (var match in sentence.Aliases.Where(m => sentence.StartOf(m) >= quantity.Figure.End))
        {
            var start = sentence.StartOf(match);
            var isNext = next.Folded is not null && (start == next.Start || (quantity.Unit is not null && IsFirstAfter(sentence, quantity.End, start)));
            if (!isNext)
            {
                break;
            }

            return match.Indicator is { } indicator && IsLinked(sentence, quantity, start) && Fits(indicator, quantity, match.Weight) && !Qualifiers.After(sentence, match, sentence.End, reading.Aliases, isCounted: true)
                ? new IndicatorLink(indicator, KnownOf(sentence, match), start, !match.IsExact, false) : null;
        }

        return Counted(sentence, quantity);
    }

    /// <summary>"Montaubin compte 21 480 habitants": a unit that one indicator counts is its name after a verb that counts.</summary>
    private IndicatorLink? Counted(ReadSentence sentence, Quantity quantity)
    {
        if (quantity.Unit is not { Key: { Length: > 0 } key, IsYearly: false } unit || reading.CountedBy(key) is not { } indicator || reading.Factor(indicator, unit) is null)
        {
            return null;
        }

        var verb = sentence.Words.LastOrDefault(w => w.End <= quantity.Start && !w.IsSmall && !SentenceWords.IsNear(w.Folded) && !sentence.IsAside(w));
        var after = sentence.Words.FirstOrDefault(w => w.Start >= quantity.End && !w.IsSmall && !sentence.IsAside(w));
        var isClosed = after.Folded is null || sentence.Text.AsSpan(quantity.End, after.Start - quantity.End).ContainsAny(Marks.OfNames) || after.Folded is "soit" or "contre" or "fin";
        return verb.Folded is not null && SentenceWords.Counts(verb.Folded) && isClosed
            ? new IndicatorLink(indicator, new HashSet<string>(), quantity.Start, true, false) : null;
    }

    /// <summary>A name whose words stand apart after the number.</summary>
    private IndicatorLink? Tail(ReadSentence sentence, int i)
    {
        var quantity = sentence.Quantities[i];
        var end = i + 1 < sentence.Quantities.Count ? sentence.Quantities[i + 1].Start : sentence.End;
        var stop = sentence.Text.AsSpan(quantity.End, end - quantity.End).IndexOfAny(Marks.OfClauses);
        end = stop < 0 ? end : quantity.End + stop;
        var words = sentence.Between(quantity.End, end).Take(LongestTail).TakeWhile(w => w.Folded is not ("celle" or "celles" or "celui" or "ceux" or "contre" or "soit" or "puis" or "tandis" or "alors" or "mais")).ToList();
        words = [.. words.TakeWhile((w, k) => k == 0 || !OpensAside(sentence.Text, words[k - 1], w))];
        if (quantity.Unit is not { Key.Length: > 0 } || words.Count == 0 || !IsLinked(sentence, quantity, words.FirstOrDefault(w => !w.IsSmall).Start))
        {
            return null;
        }

        return Loose(sentence, quantity, words, None, quantity.End);
    }

    /// <summary>Whether a comma and a word open something else: ", pour une consommation de …".</summary>
    private static bool OpensAside(string text, Word last, Word next) =>
        text.AsSpan(last.End, next.Start - last.End).Contains(',') && next.Folded is "pour" or "dont" or "avec" or "en" or "ce" or "qui" or "et" or "la" or "le" or "les" or "une" or "un";

    /// <summary>The nearest name before a number that its unit fits; refused where another word makes something else of it.</summary>
    private IndicatorLink? Before(ReadSentence sentence, int i, int from, out bool isRefused)
    {
        isRefused = false;
        var quantity = sentence.Quantities[i];
        var clause = ClauseStart(sentence, quantity, from);
        var before = sentence.Aliases.Where(m => sentence.EndOf(m) <= quantity.Start && sentence.StartOf(m) >= clause && !IsNameOfEarlier(sentence, i, m)).ToList();
        for (var k = before.Count - 1; k >= 0; k--)
        {
            var match = before[k];
            if (match.Indicator is null)
            {
                return null;
            }

            if (!Fits(match.Indicator, quantity, match.Weight))
            {
                continue;
            }

            isRefused = Qualifiers.Govern(sentence, match) || Qualifiers.After(sentence, match, quantity.Start, reading.Aliases, isCounted: false) || IsOtherCount(sentence, quantity);
            return isRefused ? null : new IndicatorLink(match.Indicator, KnownOf(sentence, match), sentence.StartOf(match), !match.IsExact, false);
        }

        return null;
    }

    /// <summary>A name whose words stand apart before the number.</summary>
    private IndicatorLink? LooseBefore(ReadSentence sentence, int i, int from)
    {
        var quantity = sentence.Quantities[i];
        var clause = ClauseStart(sentence, quantity, from);
        var words = sentence.Between(clause, quantity.Start).TakeLast(LongestReach).ToList();
        return quantity.Unit is { Key.Length: > 0 } ? Loose(sentence, quantity, words, None, clause) : null;
    }

    private static int ClauseStart(ReadSentence sentence, Quantity quantity, int from) =>
        Math.Max(from, sentence.Start + sentence.Text.AsSpan(sentence.Start, quantity.Start - sentence.Start).LastIndexOf(';') + 1);

    /// <summary>"contre 81,2 % en 2018", "et celle du vélo à 4 %", "celui de Roquevieille".</summary>
    private IndicatorLink? Carried(ReadSentence sentence, int i, int from, IndicatorLink?[] links)
    {
        var quantity = sentence.Quantities[i];
        var last = Enumerable.Range(0, i).Reverse().Select(k => links[k]).FirstOrDefault(l => l is not null);
        if (last is null || sentence.Text.AsSpan(from, quantity.Start - from).Contains(';'))
        {
            return null;
        }

        var local = sentence.Between(from, quantity.Start).ToList();
        var telling = local.Where(w => !w.IsSmall && !sentence.IsAside(w) && !IsLinking(w)).ToList();
        if (telling.Count > 0)
        {
            return Loose(sentence, quantity, telling, last.Known, from);
        }

        // "56 % pour la voiture, 4 % pour le vélo": the name goes on after the number.
        var end = i + 1 < sentence.Quantities.Count ? sentence.Quantities[i + 1].Start : sentence.End;
        var after = sentence.Between(quantity.End, end).TakeWhile(w => !SentenceWords.IsVerb(w.Folded)).Where(w => !w.IsSmall && !sentence.IsAside(w) && !IsLinking(w)).ToList();
        var isOther = after.Count > 0 && Loose(sentence, quantity, after, last.Known, quantity.End) is { } other && other.Indicator.Id != last.Indicator.Id;
        return isOther ? Loose(sentence, quantity, after, last.Known, quantity.End)
            : links[i - 1] is not null && Fits(last.Indicator, quantity, 2) && !IsOtherCount(sentence, quantity) ? last with { IsCarried = true, NameStart = quantity.Start } : null;
    }

    /// <summary>The indicator whose name is among some words, in whatever order; those left over must be such as its other names have, or change nothing.</summary>
    private IndicatorLink? Loose(ReadSentence sentence, Quantity quantity, IReadOnlyList<Word> words, IReadOnlySet<string> more, int from)
    {
        var bag = reading.Aliases.Synonyms.Bag([.. words.Where(w => !w.IsSmall).Select(w => w.Stem)]);
        var required = more.Count == 0 ? Array.Empty<string>() : [.. words.Select(w => w.Stem)];
        HashSet<string> available = [.. bag, .. more];
        if (quantity.Unit?.Key == "%")
        {
            available.Add("%");
        }

        var best = reading.Aliases.Covering(available, required).FirstOrDefault(c => c.Indicator is not null && c.Weight > 1 && Fits(c.Indicator, quantity, c.Weight));
        return best is not null && (more.Count > 0 || !Qualifiers.Between(sentence, words, best, reading.Aliases)) ? new IndicatorLink(best.Indicator!, best.Known, from, true, false) : null;
    }

    /// <summary>Whether a name before a number was that of an earlier number that it follows closely: "203 GWh de production éolienne et 12 GWh".</summary>
    private static bool IsNameOfEarlier(ReadSentence sentence, int i, AliasMatch match) => i > 0 && sentence.StartOf(match) < sentence.Quantities[i - 1].End;

    /// <summary>Whether a bare number counts something else: "reparties en 46 secteurs".</summary>
    private static bool IsOtherCount(ReadSentence sentence, Quantity quantity)
    {
        if (quantity.Unit is not null)
        {
            return false;
        }

        var next = sentence.Words.FirstOrDefault(w => w.Start >= quantity.End);
        return next.Folded is not null && sentence.Text.AsSpan(quantity.End, next.Start - quantity.End).Trim("  ").IsEmpty && !next.IsSmall && !sentence.IsAside(next) && next.Folded is not ("contre" or "fin" or "puis" or "soit" or "apres" or "pour" or "selon");
    }

    private static bool IsFirstAfter(ReadSentence sentence, int from, int start) => sentence.Between(from, start).All(w => w.IsSmall);

    /// <summary>Whether only a preposition parts a number from the name after it.</summary>
    private static bool IsLinked(ReadSentence sentence, Quantity quantity, int start) => start > 0 && (start <= quantity.End || !sentence.Text.AsSpan(quantity.End, start - quantity.End).ContainsAny(Marks.OfNames));

    private static bool IsLinking(Word word) => SentenceWords.IsVerb(word.Folded) || SentenceWords.IsNear(word.Folded) || NeutralWords.Contains(word.Stem)
        || word.Folded is "contre" or "puis" or "apres" or "avant" or "celle" or "celles" or "celui" or "ceux" or "meme" or "encore" or "seulement" or "desormais" or "pour" or "respectivement" or "ainsi" or "tandis" or "alors" or "etait" or "echelle" or "moyenne" or "niveau" or "fin" or "debut" or "%";

    private bool Fits(IndicatorDefinition indicator, Quantity quantity, int weight) => quantity.Unit is { } unit ? reading.Factor(indicator, unit) is not null : weight > 0 && IsBareEnough(indicator);

    /// <summary>Whether a bare number is enough for an indicator: it counts things, or is a ratio without a sign.</summary>
    private static bool IsBareEnough(IndicatorDefinition indicator) => indicator.Unit.Length > 5 && !indicator.Unit.Contains('%', StringComparison.Ordinal);

    private HashSet<string> KnownOf(ReadSentence sentence, AliasMatch match) =>
        reading.Aliases.Synonyms.Bag([.. sentence.Words.Skip(match.First).Take(match.End - match.First).Where(w => !w.IsSmall).Select(w => w.Stem)]);
}
