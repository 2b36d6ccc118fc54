using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>"deux hausses consécutives", "trois années de baisse": as many steps of a series one way.</summary>
internal static class Runs
{
    private const int Reach = 4;

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
        return figure is not null ? (int)Math.Clamp(figure.Value, 0, 99) : isConsecutive ? before.Select(t => CountOf(t.Folded)).FirstOrDefault(c => c > 0) : 0;
    }

    /// <summary>"après deux hausses": before the year that is spoken of.</summary>
    public static bool IsPast(ClaimSentence sentence, int k) => sentence.Tokens.Take(k).TakeLast(Reach + 1).Any(t => t.Is("apres"));

    private static int CountOf(string folded) => folded switch { "deux" => 2, "trois" => 3, "quatre" => 4, "cinq" => 5, _ => 0 };
}
