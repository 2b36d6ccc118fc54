using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>"deux hausses consécutives", "trois années de baisse": as many steps of a series one way.</summary>
internal static class Runs
{
    private const int Reach = 4;
    private const int RunReach = 10;

    /// <summary>Whether the word of change at a rank is counted so.</summary>
    public static bool IsAt(ClaimSentence sentence, int k) => CountAt(sentence, k) > 0;

    /// <summary>How many steps; 0 where no run is told.</summary>
    public static int CountAt(ClaimSentence sentence, int k)
    {
        if (ChangeWords.DirectionOf(sentence.Tokens[k].Folded) == 0)
        {
            return 0;
        }

        var before = sentence.Tokens.Take(k).TakeLast(Reach).Reverse().TakeWhile(t => t.Kind != TokenKind.Sign).ToList();
        var isOfYears = before is [{ Folded: "de" }, ..] && before.Skip(1).Any(t => t.Kind == TokenKind.Figure && sentence.Figures[t.Rank].Kind == FigureKind.Years);
        var figure = isOfYears ? sentence.Figures[before.First(t => t.Kind == TokenKind.Figure).Rank] : null;
        var isConsecutive = sentence.Tokens.Skip(k + 1).Take(2).Any(t => t.Folded is { } word && (word.StartsWith("consecuti", StringComparison.Ordinal) || word.StartsWith("successi", StringComparison.Ordinal)));
        // "reculent deux années de suite", "pendant trois ans d'affilée".
        if (figure is null && YearsInRow(sentence, k) is { } run)
        {
            return (int)Math.Clamp(run.Value, 0, 99);
        }

        return figure is not null ? (int)Math.Clamp(figure.Value, 0, 99) : isConsecutive ? before.Select(t => CountOf(t.Folded)).FirstOrDefault(c => c > 0) : 0;
    }

    /// <summary>The years in a row that a verb is said of, right after it, else before it; null for none.</summary>
    public static ClaimedFigure? YearsInRow(ClaimSentence sentence, int k)
    {
        ClaimedFigure? Of(IEnumerable<Token> tokens) => tokens.TakeWhile(t => ChangeWords.DirectionOf(t.Folded) == 0 && !ChangeWords.IsInfinitive(t.Folded) && !t.Is(";", ":", "avant")).FirstOrDefault(t => t.Kind == TokenKind.Figure && sentence.Figures[t.Rank].Kind == FigureKind.Years && IsInRow(sentence, sentence.Figures[t.Rank])) is { Kind: TokenKind.Figure } years ? sentence.Figures[years.Rank] : null;
        return ChangeWords.DirectionOf(sentence.Tokens[k].Folded) == 0 ? null : Of(sentence.Tokens.Skip(k + 1).Take(RunReach)) ?? Of(sentence.Tokens.Take(k).Reverse());
    }

    /// <summary>"deux années de suite", "deux ans d'affilée", "deux années consécutives".</summary>
    public static bool IsInRow(ClaimSentence sentence, ClaimedFigure years) => sentence.Tokens.Where(t => t.Start >= years.End).Take(2).ToList() is [{ Folded: "de" }, { Folded: "suite" }] or [{ Folded: "d" }, { Folded: "affilee" }] or [{ Folded: "consecutifs" or "consecutives" or "successives" or "successifs" or "durant" }, ..];

    /// <summary>The last year of a run, as the sentence says it; null where it does not. Years listed beside the run are all of it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="k">The word of change.</param>
    /// <param name="count">How many steps the run has.</param>
    /// <param name="isListedOtherwise">Whether the years listed are not as many, or not in a row.</param>
    public static int? EndOf(ClaimSentence sentence, int k, int count, out bool isListedOtherwise)
    {
        isListedOtherwise = false;
        if (YearsInRow(sentence, k) is not { } run)
        {
            return sentence.Periods.Where(p => !p.IsInterval).Select(p => (int?)p.Period.From).FirstOrDefault();
        }

        var next = sentence.Tokens.Skip(k + 1).FirstOrDefault(t => ChangeWords.Has(t.Folded) || ChangeWords.IsInfinitive(t.Folded));
        var end = next.Folded is null ? sentence.End : next.Start;
        var said = sentence.Periods.Where(p => p.Start > Math.Min(run.Start, sentence.Tokens[k].Start) && p.End <= end).ToList();
        var last = sentence.Periods.LastOrDefault(p => p.End <= sentence.Tokens[k].Start);
        // "après le creux de 2020, remonte trois années de suite": from that year on.
        if (said.Count == 0 && last is not null && sentence.Has(sentence.Start, last.Start, "apres", "depuis"))
        {
            return last.Period.To + count;
        }

        said = said.Count > 0 || last is null ? said : [last];
        var (from, to) = said.Count == 0 ? (0, 0) : (said.Min(p => p.Period.From), said.Max(p => p.Period.To));
        isListedOtherwise = to > from && to - from + 1 != count && to - from != count;
        return said.Count == 0 ? null : to;
    }

    /// <summary>"après deux hausses": before the year that is spoken of.</summary>
    public static bool IsPast(ClaimSentence sentence, int k) => sentence.Tokens.Take(k).TakeLast(Reach + 1).Any(t => t.Is("apres"));

    private static int CountOf(string folded) => folded switch { "deux" => 2, "trois" => 3, "quatre" => 4, "cinq" => 5, _ => 0 };
}
