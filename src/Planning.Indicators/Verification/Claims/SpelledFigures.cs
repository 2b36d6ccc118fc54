using Planning.Indicators.Naming;

namespace Planning.Indicators.Verification.Claims;

/// <summary>Finds the figures that words say: parts, times, years that go by, and counts.</summary>
internal static class SpelledFigures
{
    /// <summary>How far from the number "une centaine" may be, of it.</summary>
    private const decimal FarthestCollective = 0.18m;

    private const decimal FarthestMillion = 0.05m;
    private const int Thousand = 1000;

    /// <summary>The words that may stand between "un" and "sur trois".</summary>
    private const int LongestThing = 8;

    /// <summary>The figures, and the other words that belong to them ("… sur quatre").</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="isOther">Whether a word is part of a period, a place, or of another figure.</param>
    /// <param name="isCounted">Whether what stands from a word on may be counted.</param>
    public static (List<ClaimedFigure> Figures, List<(int Start, int End)> Tails) Find(string text, IReadOnlyList<Word> words, Func<Word, bool> isOther, Func<int, bool> isCounted)
    {
        var (figures, tails) = (new List<ClaimedFigure>(), new List<(int, int)>());
        for (var i = 0; i < words.Count; i++)
        {
            if (isOther(words[i]) || tails.Exists(t => t.Item1 <= words[i].Start && words[i].Start < t.Item2))
            {
                continue;
            }

            var (figure, tail, last) = At(words, i, isOther, isCounted);
            if (figure is not null)
            {
                figures.Add(figure);
                tails.AddRange(tail is { } more ? [more] : []);
                i = last;
            }
        }

        return (figures, tails);
    }

    private static ClaimedFigure? PartByName(IReadOnlyList<Word> words, int i) => words[i].Folded switch
    {
        "moitie" => Part(words, i, i, 50),
        "majorite" or "plupart" => Part(words, i, i, 50) with { Bound = Bound.Over },
        "totalite" => Part(words, i, i, i > 0 && words[i - 1].Folded is "quasi" ? 97 : 100),
        _ => null,
    };

    private static (ClaimedFigure? Figure, (int, int)? Tail, int Last) At(IReadOnlyList<Word> words, int i, Func<Word, bool> isOther, Func<int, bool> isCounted)
    {
        if (Factor(words, i) is { } times)
        {
            return (times, null, i);
        }

        if (PartByName(words, i) is { } part)
        {
            return (part, null, i);
        }

        if (Fraction(words, i) is var (whole, end))
        {
            return (whole, null, end);
        }

        if (Half(words, i) is { } half)
        {
            return (half, null, i + 1);
        }

        if (i > 1 && words[i - 1].Folded is "du" or "de" or "le" or "la" && words[i - 2].Folded is "barre" or "seuil" or "cap" && NumberWords.Collective(words[i].Folded) is { } threshold)
        {
            return (New(words, i, i, threshold, FigureKind.Amount), null, i);
        }

        if (NumberWords.At(words, i) is not var (value, count) || (words[i].Folded == "un" && i + 1 < words.Count && words[i + 1].Folded == "peu"))
        {
            return (null, null, i);
        }

        var next = i + count;
        if (OneIn(words, next, isOther) is var (all, place))
        {
            return (Part(words, i, i + count - 1, value * 100m / all), (words[place.From].Start, words[place.To].End), i + count - 1);
        }

        return Collected(words, i, value, next) ?? Counted(words, i, value, count, isCounted);
    }

    /// <summary>"un tiers", "les deux tiers", "un petit quart", "plus du quart".</summary>
    private static (ClaimedFigure, int)? Fraction(IReadOnlyList<Word> words, int i)
    {
        var (value, next) = NumberWords.At(words, i) is var (said, count) ? (said, i + count) : words[i].Folded is "tiers" or "quart" && i > 0 && words[i - 1].Folded is "du" or "le" ? (1, i) : (0, i);
        var size = next < words.Count && next > i ? words[next].Folded : string.Empty;
        next += size is "petit" or "gros" or "bon" or "large" ? 1 : 0;
        if (value == 0 || next >= words.Count || NumberWords.Divisor(words[next].Folded) is not { } divisor || IsRank(words, i, next))
        {
            return null;
        }

        var part = Part(words, i, next, value * 100 / divisor);
        return (size switch { "petit" => part with { Bound = Bound.Near }, "gros" or "bon" or "large" => part with { Bound = Bound.Over }, _ => part }, next);
    }

    /// <summary>"le cinquième": a rank, and no fifth.</summary>
    private static bool IsRank(IReadOnlyList<Word> words, int i, int next) => words[next].Folded.EndsWith("ieme", StringComparison.Ordinal) && i > 0 && words[i - 1].Folded is "le" or "la";

    /// <summary>"un demi-point".</summary>
    private static ClaimedFigure? Half(IReadOnlyList<Word> words, int i) => words[i].Folded is "demi" && i + 1 < words.Count && words[i + 1].Folded is "point"
        ? New(words, i, i + 1, 0.5m, FigureKind.Points) with { Half = 0.05m } : null;

    /// <summary>"une centaine", "deux milliers", "une petite vingtaine".</summary>
    private static (ClaimedFigure?, (int, int)?, int)? Collected(IReadOnlyList<Word> words, int i, int value, int next)
    {
        var size = next < words.Count ? words[next].Folded : string.Empty;
        next += size is "petite" or "petit" or "bonne" or "bon" or "grosse" or "gros" ? 1 : 0;
        if (next >= words.Count || NumberWords.Collective(words[next].Folded) is not { } many)
        {
            return null;
        }

        // "quatorze millions quatre cent mille".
        if (many > Thousand && NumberWords.At(words, next + 1) is var (rest, length) && rest < many)
        {
            return (New(words, i, next + length, (value * (decimal)many) + rest, FigureKind.Amount), null, next + length);
        }

        // "une bonne centaine" is a hundred and more.
        var figure = New(words, i, next, value * (decimal)many, FigureKind.Amount) with { Half = value * (decimal)many * (many > Thousand ? FarthestMillion : FarthestCollective) };
        return (size is "bonne" or "bon" or "grosse" or "gros" ? figure with { Bound = Bound.Over } : figure, null, next);
    }

    private static (ClaimedFigure?, (int, int)?, int) Counted(IReadOnlyList<Word> words, int i, int value, int count, Func<int, bool> isCounted)
    {
        var next = i + count;
        next += next + 1 < words.Count && words[next].Folded is "dernieres" or "derniers" or "premieres" or "premiers" && words[next + 1].Folded is "ans" or "annees" ? 1 : 0;
        var kind = next < words.Count ? words[next].Folded switch
        {
            "fois" => FigureKind.Times,
            "an" or "ans" or "annees" => FigureKind.Years,
            "point" or "points" => FigureKind.Points,
            "%" => FigureKind.Percent,
            "pour" when next + 1 < words.Count && words[next + 1].Folded == "cent" => FigureKind.Percent,
            _ => FigureKind.Amount,
        } : FigureKind.Amount;
        var isScaled = i > 1 && words[i - 1].Folded is "par" or "de" && Enumerable.Range(Math.Max(0, i - 4), Math.Min(i, 4)).Any(k => IsScale(words[k].Folded));
        // "d'un point de mesure à l'autre" is no point of a percentage.
        var isThing = kind == FigureKind.Points && value == 1 && next + 2 < words.Count && words[next + 1].Folded is "de" or "d" && words[next + 2].Folded is not ("pourcentage" or "plus" or "moins" or "mieux")
            || kind == FigureKind.Points && value == 1 && next + 1 < words.Count && words[next + 1].Folded is "haut" or "bas" or "fort" or "faible" or "noir" or "commun" or "culminant";
        // "plus d'un habitant par logement": one, and no article.
        var isOne = value == 1 && i > 1 && words[i - 1].Folded == "d" && words[i - 2].Folded is "plus" or "moins" && next + 1 < words.Count && words[next + 1].Folded == "par";
        if (isThing || (kind == FigureKind.Amount && !isOne && !isScaled && !IsSurplus(words, next) && (value == 1 || !(IsOfPronoun(words, i) || IsFromTo(words, i, next) || (next < words.Count && isCounted(next))))))
        {
            return (null, null, i);
        }

        var last = kind is FigureKind.Amount ? next - 1 : words[next].Folded == "pour" ? next + 1 : next;
        var isAndHalf = kind is FigureKind.Times or FigureKind.Points && last + 2 < words.Count && words[last + 1].Folded == "et" && words[last + 2].Folded is "demi" or "demie";
        // "une fois les travaux achevés" multiplies nothing.
        if (kind == FigureKind.Times && value == 1 && !isAndHalf)
        {
            return (null, null, i);
        }

        return isAndHalf ? (New(words, i, last + 2, value + 0.5m, kind), null, last + 2) : (New(words, i, last, value, isScaled ? FigureKind.Times : kind), null, last);
    }

    /// <summary>"deux de moins", "une de plus qu'en 2015".</summary>
    private static bool IsSurplus(IReadOnlyList<Word> words, int next) => next + 1 < words.Count && words[next].Folded == "de" && words[next + 1].Folded is "plus" or "moins";

    /// <summary>"est passé de huit à cinq": each of both.</summary>
    private static bool IsFromTo(IReadOnlyList<Word> words, int i, int next) => i > 0 && (words[i - 1].Folded == "de" ? next + 1 < words.Count && words[next].Folded == "à" && NumberWords.At(words, next + 1) is not null
        : words[i - 1].Folded == "à" && i > 2 && words[i - 3].Folded == "de" && NumberWords.At(words, i - 2) is var (_, count) && count == 1);

    /// <summary>"n'en gagne que onze", "en compte douze".</summary>
    private static bool IsOfPronoun(IReadOnlyList<Word> words, int i) => i > 1 && (words[i - 1].Folded is "que" or "qu" ? i > 2 && words[i - 3].Folded == "en" : words[i - 2].Folded == "en" && (words[i - 1].Folded.EndsWith('t') || words[i - 1].Folded.EndsWith('e'))
        || (i > 2 && words[i - 3].Folded == "en" && words[i - 2].Folded is "a" or "ont" or "avait" or "avaient" && words[i - 1].Folded[^1] is 'u' or 'e'));

    /// <summary>"trois logements sur quatre": what the part is of, and where "sur quatre" stands.</summary>
    private static (int Whole, (int From, int To) Place)? OneIn(IReadOnlyList<Word> words, int next, Func<Word, bool> isOther)
    {
        for (var k = next; k < Math.Min(next + LongestThing, words.Count - 1) && !words[k].IsNumber && !(k == next && isOther(words[k])) && words[k].Folded is not ("soit" or "contre"); k++)
        {
            if ((words[k].Folded == "sur" || (words[k].Folded == "pour" && k > next)) && NumberWords.At(words, k + 1) is var (whole, count) && whole > 1 && !(k + 1 + count < words.Count && words[k + 1 + count].Folded is "ans" or "annees"))
            {
                return (whole, (k, k + count));
            }
        }

        return null;
    }

    private static ClaimedFigure? Factor(IReadOnlyList<Word> words, int i)
    {
        var value = words[i].Folded switch
        {
            ['d', 'o', 'u', 'b', 'l', 'e', ..] => 2,
            ['t', 'r', 'i', 'p', 'l', 'e', ..] => 3,
            ['q', 'u', 'a', 'd', 'r', 'u', 'p', 'l', 'e', ..] => 4,
            ['q', 'u', 'i', 'n', 't', 'u', 'p', 'l', 'e', ..] => 5,
            ['d', 'e', 'c', 'u', 'p', 'l', 'e', ..] => 10,
            _ => 0,
        };
        return value == 0 ? null : New(words, i, i, value, FigureKind.Times) with { Scaling = 1 };
    }

    private static ClaimedFigure Part(IReadOnlyList<Word> words, int first, int last, decimal percent) => New(words, first, last, percent, FigureKind.Part);

    private static ClaimedFigure New(IReadOnlyList<Word> words, int first, int last, decimal value, FigureKind kind) => new()
    {
        Start = words[first].Start,
        End = words[last].End,
        Value = value,
        Half = 0.5m,
        Kind = kind,
        IsInWords = true,
        IsClose = FigureBounds.IsClose(words, words[first].Start),
        IsInclusive = FigureBounds.IsInclusive(words, words[first].Start),
        Bound = FigureBounds.Of(words, words[first].Start) is not Bound.Exact and var bound ? bound : FigureBounds.After(words, words[last].End),
    };

    private static bool IsScale(string folded) => folded.StartsWith("multipli", StringComparison.Ordinal) || folded.StartsWith("divis", StringComparison.Ordinal);
}
