using Planning.Indicators.Naming;

namespace Planning.Indicators.Verification.Claims;

/// <summary>Finds the figures that words say: parts, times, years that go by, and counts.</summary>
internal static class SpelledFigures
{
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
            if (isOther(words[i]))
            {
                continue;
            }

            var (figure, tail, last) = At(words, i, isCounted);
            if (figure is not null)
            {
                figures.Add(figure);
                tails.AddRange(tail is { } more ? [more] : []);
                i = last;
            }
        }

        return (figures, tails);
    }

    private static (ClaimedFigure? Figure, (int, int)? Tail, int Last) At(IReadOnlyList<Word> words, int i, Func<int, bool> isCounted)
    {
        if (Factor(words, i) is { } times)
        {
            return (times, null, i);
        }

        if (words[i].Folded is "moitie")
        {
            return (Part(words, i, i, 50), null, i);
        }

        if (words[i].Folded is "majorite" or "plupart")
        {
            return (Part(words, i, i, 50) with { Bound = Bound.Over }, null, i);
        }

        if (words[i].Folded is "totalite")
        {
            return (Part(words, i, i, i > 0 && words[i - 1].Folded is "quasi" ? 97 : 100), null, i);
        }

        if (NumberWords.At(words, i) is not var (value, count))
        {
            return (null, null, i);
        }

        var next = i + count;
        if (next < words.Count && NumberWords.Divisor(words[next].Folded) is { } divisor && !(words[next].Folded.EndsWith("ieme", StringComparison.Ordinal) && i > 0 && words[i - 1].Folded is "le" or "la"))
        {
            return (Part(words, i, next, value * 100 / divisor), null, next);
        }

        if (OneIn(words, next) is var (whole, end))
        {
            return (Part(words, i, i + count - 1, value * 100m / whole), (words[end.From].Start, words[end.To].End), i + count - 1);
        }

        return Counted(words, i, value, count, isCounted);
    }

    private static (ClaimedFigure?, (int, int)?, int) Counted(IReadOnlyList<Word> words, int i, int value, int count, Func<int, bool> isCounted)
    {
        var next = i + count;
        var kind = next < words.Count ? words[next].Folded switch
        {
            "fois" => FigureKind.Times,
            "an" or "ans" or "annees" => FigureKind.Years,
            "point" or "points" => FigureKind.Points,
            _ => FigureKind.Amount,
        } : FigureKind.Amount;
        var isScaled = i > 1 && words[i - 1].Folded is "par" or "de" && Enumerable.Range(Math.Max(0, i - 4), Math.Min(i, 4)).Any(k => IsScale(words[k].Folded));
        if (kind == FigureKind.Amount && !isScaled && (value == 1 || next >= words.Count || !isCounted(next)))
        {
            return (null, null, i);
        }

        var last = kind is FigureKind.Amount ? next - 1 : next;
        return (New(words, i, last, value, isScaled ? FigureKind.Times : kind), null, last);
    }

    /// <summary>"trois logements sur quatre": what the part is of, and where "sur quatre" stands.</summary>
    private static (int Whole, (int From, int To) Place)? OneIn(IReadOnlyList<Word> words, int next)
    {
        for (var k = next + 1; k < Math.Min(next + 5, words.Count - 1); k++)
        {
            if (words[k].Folded == "sur" && NumberWords.At(words, k + 1) is var (whole, count) && whole > 1)
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
        Bound = FigureBounds.Of(words, words[first].Start),
    };

    private static bool IsScale(string folded) => folded.StartsWith("multipli", StringComparison.Ordinal) || folded.StartsWith("divis", StringComparison.Ordinal);
}
