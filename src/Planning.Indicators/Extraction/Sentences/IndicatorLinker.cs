using Planning.Indicators.Naming;

namespace Planning.Indicators.Extraction.Sentences;

/// <summary>Links each number of a sentence to the indicator it is of: the name right after it, else the nearest before it, else that of the number before.</summary>
internal sealed class IndicatorLinker(Reading reading)
{
    private const int LongestReach = 22, LongestItem = 80;

    private static readonly HashSet<string> None = [];

    /// <summary>Words that part those who live somewhere from all: "vivent à moins de 500 m d'une gare", "vivent sous le seuil de pauvreté".</summary>
    private static readonly HashSet<string> LivedApart = ["moins", "plus", "proximite", "zone", "zones", "seuil", "hors", "dehors", "rayon", "logement", "logements", "quartier", "quartiers", "seul", "seuls", "couple"];

    private readonly NameSearch search = new(reading);
    private readonly CarriedLinks carried = new(reading);

    /// <summary>The links, one a quantity; null where a number is of nothing known.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="before">What the sentence before it speaks of, where that is one thing.</param>
    public IndicatorLink?[] Link(ReadSentence sentence, IndicatorLink? before)
    {
        var links = new IndicatorLink?[sentence.Quantities.Count];
        for (var i = 0; i < links.Length; i++)
        {
            links[i] = LinkOne(sentence, i, links) ?? (i == 0 ? carried.FromBefore(sentence, before) : null);
        }

        return links;
    }

    private IndicatorLink? LinkOne(ReadSentence sentence, int i, IndicatorLink?[] links)
    {
        // A number that is of nothing ("a baissé de 12 % pour atteindre …") does not hide the name before it.
        var linked = Enumerable.Range(0, i).Reverse().FirstOrDefault(k => links[k] is not null, -1);
        var from = linked < 0 ? sentence.Start : Math.Max(sentence.Quantities[linked].End, links[linked]!.NameEnd);
        var local = Spans.LocalStart(sentence, i);
        var isRefused = false;
        if ((After(sentence, i) ?? Before(sentence, i, from, out isRefused)) is { } named)
        {
            return Widened(sentence, i, local, named);
        }

        return isRefused ? null : Tail(sentence, i) ?? Counted(sentence, i) ?? Around(sentence, i, local) ?? carried.Find(sentence, i, local, links);
    }

    /// <summary>"5 795 logements locatifs sociaux", "131,2 km d'aménagements cyclables".</summary>
    private IndicatorLink? After(ReadSentence sentence, int i)
    {
        var quantity = sentence.Quantities[i];
        var next = sentence.Words.FirstOrDefault(w => w.Start >= quantity.Figure.End && !w.IsSmall);
        var match = sentence.Aliases.FirstOrDefault(m => sentence.StartOf(m) >= quantity.Figure.End);
        if (match.Indicator is not { } indicator || next.Folded is null or "%")
        {
            return null;
        }

        var start = sentence.StartOf(match);
        var isNext = start == next.Start || (quantity.Unit is not null && start >= quantity.End && IsComplement(sentence, quantity.End, start));
        return isNext && search.Fits(indicator, quantity) && !Qualifiers.After(sentence, match, sentence.End, reading.Aliases, isCounted: true) ? LinkOf(sentence, match) : null;
    }

    /// <summary>The nearest name before a number that its unit fits; refused where another word makes something else of it.</summary>
    private IndicatorLink? Before(ReadSentence sentence, int i, int from, out bool isRefused)
    {
        isRefused = false;
        var quantity = sentence.Quantities[i];
        var clause = Spans.ClauseStart(sentence, quantity.Start, from);
        foreach (var match in sentence.Aliases.Where(m => sentence.EndOf(m) <= quantity.Start && sentence.StartOf(m) >= clause).Reverse())
        {
            if (match.Indicator is null)
            {
                isRefused = true;
                return null;
            }

            if (search.Fits(match.Indicator, quantity) && !Qualifiers.IsComparedTo(sentence, match))
            {
                isRefused = Qualifiers.Govern(sentence, match) || Qualifiers.After(sentence, match, quantity.Start, reading.Aliases, isCounted: false) || Qualifiers.CountsOther(sentence, quantity);
                return isRefused ? null : LinkOf(sentence, match);
            }
        }

        return null;
    }

    /// <summary>A longer name that holds the one found: "dans le résidentiel, la consommation d'énergie atteint …".</summary>
    private IndicatorLink Widened(ReadSentence sentence, int i, int local, IndicatorLink link)
    {
        var words = sentence.Between(local, Spans.TailEnd(sentence, i)).Where(w => !sentence.Quantities.Any(q => q.Figure.Start <= w.Start && w.End <= q.Figure.End)).ToList();
        var wider = search.Find(sentence, sentence.Quantities[i], words, None, [.. link.Known.Where(k => k[0] != '=')]);
        return wider is not null && wider.Weight > link.Weight && wider.Indicator!.Id != link.Indicator.Id ? IndicatorLink.Loose(wider, link.NameEnd) : link;
    }

    /// <summary>"Montaubin compte 21 480 habitants": a unit that one indicator counts is its name after a verb that counts.</summary>
    private IndicatorLink? Counted(ReadSentence sentence, int i)
    {
        var quantity = sentence.Quantities[i];
        if (quantity.Unit is not { Key: { Length: > 0 } key, IsYearly: false } || reading.CountedBy(key) is not { } indicator || !search.Fits(indicator, quantity))
        {
            return null;
        }

        var before = sentence.Words.LastOrDefault(w => w.End <= quantity.Start && !w.IsSmall && !SentenceWords.IsNear(w.Folded) && !sentence.IsAside(w) && !w.Folded.EndsWith("ment", StringComparison.Ordinal));
        var after = sentence.Words.FirstOrDefault(w => w.Start >= quantity.End && !w.IsSmall && !sentence.IsAside(w) && !NeutralWords.Contains(w.Stem));
        var isClosed = after.Folded is null or "soit" or "contre" || sentence.Text.AsSpan(quantity.End, after.Start - quantity.End).ContainsAny(Marks.OfNames);
        // "moins de 400 habitants" is a threshold.
        var isBound = sentence.Words.LastOrDefault(w => w.End <= quantity.Start && !w.IsSmall).Folded is "moins" or "plus";
        // "Lisors Agglo (118 420 habitants en 2021)", "118 420 habitants vivent dans …".
        var isAside = quantity.Start > 0 && sentence.Text[quantity.Start - 1] == '(';
        var isLivedIn = after.Folded is "vivent" or "resident" or "habitent" or "vivaient" or "residaient" && !isBound && !sentence.Between(after.End, Spans.TailEnd(sentence, i)).Any(w => LivedApart.Contains(w.Folded));
        var isItem = before.Folded is null && sentence.End - sentence.Start <= LongestItem;
        return isLivedIn || (isItem || isAside || (before.Folded is not null && SentenceWords.Counts(before.Folded))) && isClosed && !isBound ? new IndicatorLink(indicator, None, 1, None, quantity.End, true, false) : null;
    }

    /// <summary>A name whose words stand apart after the number: "6,3 millions de m³ ont été prélevés pour l'eau potable", "7,4 % des logements sont vacants".</summary>
    private IndicatorLink? Tail(ReadSentence sentence, int i)
    {
        var quantity = sentence.Quantities[i];
        var words = sentence.Between(Spans.TailStart(quantity), Spans.TailEnd(sentence, i)).Where(w => w.Folded != "%").ToList();
        if (quantity.Unit is not { Key.Length: > 0 } || words.Count == 0 || search.Find(sentence, quantity, words, None, []) is not { } name)
        {
            return null;
        }

        // "8 % des logements vacants" is a share of them; "8 % des logements sont vacants" is the share that they are.
        var last = words.FindLastIndex(w => name.Known.Contains(w.Stem));
        var isWhole = quantity.Unit is { Key: "%" } && words[0].Folded is "des" or "du" or "de" && (words[0].Folded != "de" || (words.Count > 1 && words[1].Folded is "la" or "l")) && !words.Take(last + 1).Any(w => SentenceWords.IsVerb(w.Folded));
        return isWhole ? null : IndicatorLink.Loose(name, words[last].End);
    }

    /// <summary>A name whose words stand before the number, or on both sides of it: "le résidentiel consomme 980 GWh", "la voiture assure 64 % des déplacements".</summary>
    private IndicatorLink? Around(ReadSentence sentence, int i, int local)
    {
        var quantity = sentence.Quantities[i];
        if (quantity.Unit is not { Key.Length: > 0 })
        {
            return null;
        }

        var before = sentence.Between(Spans.ClauseStart(sentence, quantity.Start, local), quantity.Start).TakeLast(LongestReach).ToList();
        var tail = sentence.Between(Spans.TailStart(quantity), Spans.TailEnd(sentence, i)).Where(w => w.Folded != "%").ToList();
        var name = search.Find(sentence, quantity, before, None, []) ?? search.Find(sentence, quantity, [.. before, .. tail], None, []);
        return name is null || !before.Exists(w => name.Known.Contains(w.Stem)) ? null : IndicatorLink.Loose(name, quantity.End);
    }

    private IndicatorLink LinkOf(ReadSentence sentence, AliasMatch match)
    {
        string[] stems = [.. sentence.Words.Skip(match.First).Take(match.End - match.First).Where(w => !w.IsSmall).Select(w => w.Stem)];
        var synonyms = reading.Aliases.Synonyms;
        return new IndicatorLink(match.Indicator!, synonyms.Bag(stems), match.Weight, new HashSet<string>(synonyms.Replaced(stems)), sentence.EndOf(match), !match.IsExact, false);
    }

    /// <summary>Whether only "de" parts a unit from the name of what it measures.</summary>
    private static bool IsComplement(ReadSentence sentence, int from, int start) =>
        !sentence.Text.AsSpan(from, start - from).ContainsAny(Marks.OfNames) && sentence.Between(from, start).ToList() is var between && between.TrueForAll(w => w.IsSmall && w.Folded is not ("et" or "ou"))
        && between is [{ Folded: "de" or "d" or "du" or "des" or "en" or "au" or "aux" }, ..];
}
