using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Extraction.Sentences;

/// <summary>Gives each number of a sentence its territory.</summary>
internal static class TerritoryLinker
{
    /// <summary>The territories, one a number; null where the sentence names none.</summary>
    public static Territory?[] Link(ReadSentence sentence)
    {
        var count = sentence.Quantities.Count;
        var (territories, left) = (new Territory?[count], new List<Territory>());
        if (sentence.Words.Any(w => w.Folded == "respectivement") && sentence.Names.Count == count)
        {
            return [.. sentence.Names.Select(n => n.Territory)];
        }

        foreach (var name in sentence.Names)
        {
            var owner = Linkage.OwnerOf(sentence, name.Start, name.End);
            var isAfter = name.Start >= sentence.Quantities[owner].Start;
            if (territories[owner] is null || isAfter || owner > 0)
            {
                left.AddRange(territories[owner] is { } earlier && !isAfter ? [earlier] : []);
                territories[owner] = name.Territory;
            }
        }

        Spread(sentence, territories, left.FirstOrDefault());
        return territories;
    }

    /// <summary>What opens the sentence holds until another is named; a comparison ("contre 8,1 % en Normandie") holds for itself alone; the only one, wherever it stands, for all.</summary>
    private static void Spread(ReadSentence sentence, Territory?[] territories, Territory? left)
    {
        var subject = sentence.Names.Where(n => n.Start < sentence.Quantities[0].Start).Select(n => n.Territory).LastOrDefault();
        var only = sentence.Names.Select(n => n.Territory.Name).Distinct().Count() == 1 ? sentence.Names[0] : default;
        var owner = only.End > 0 ? Linkage.OwnerOf(sentence, only.Start, only.End) : 0;
        var isAside = only.End > 0 && (Linkage.IsCompared(sentence, owner) || (owner > 0 && IsInBrackets(sentence, owner)));
        for (var i = 0; i < territories.Length; i++)
        {
            territories[i] ??= i > 0 && territories[Before(sentence, i)] is { } last && !Linkage.IsCompared(sentence, i - 1) && subject is null ? last : subject ?? (isAside ? null : only.Territory) ?? left;
        }
    }

    /// <summary>The number before that is not said in brackets: "22 450 € à Bernay (21 930 € dans la région), et un taux de 12,6 %".</summary>
    private static int Before(ReadSentence sentence, int i)
    {
        var before = i - 1;
        while (before > 0 && IsInBrackets(sentence, before)
            && sentence.Text.AsSpan(sentence.Quantities[before].End, sentence.Quantities[i].Start - sentence.Quantities[before].End).Contains(')'))
        {
            before--;
        }

        return before;
    }

    private static bool IsInBrackets(ReadSentence sentence, int i) =>
        sentence.Text.AsSpan(sentence.Start, sentence.Quantities[i].Start - sentence.Start).LastIndexOfAny('(', ')') is >= 0 and var at && sentence.Text[sentence.Start + at] == '(';
}
