using Planning.Indicators.Verification.Claims;

namespace Planning.Indicators.Verification.Judging;

/// <summary>"A et B comptent respectivement 14 480 et 75 150 habitants": as many names or places before as figures after, in their order.</summary>
internal static class Respectively
{
    /// <summary>The name or the place that a figure is of by its order; null where no such word stands, or the order does not tell.</summary>
    public static Token? Of(ClaimSentence sentence, int figure)
    {
        var word = sentence.Tokens.FirstOrDefault(t => t.Is("respectivement"));
        if (word.Folded is null)
        {
            return null;
        }

        var sign = sentence.Tokens.FirstOrDefault(t => t.Start > word.Start && t.Is(";"));
        var end = sign.Folded is null ? sentence.End : sign.Start;
        var after = Enumerable.Range(0, sentence.Figures.Count).Where(i => sentence.Figures[i].Start > word.Start && sentence.Figures[i].End <= end).ToList();
        // "… comptent 14 480 et 75 150 habitants respectivement".
        var figures = after.Count > 0 ? after : Enumerable.Range(0, sentence.Figures.Count).Where(i => sentence.Figures[i].End <= word.Start && sentence.Figures[i].Kind != FigureKind.Years).ToList();
        var start = after.Count > 0 || figures.Count == 0 ? word.Start : sentence.Figures[figures[0]].Start;
        var of = sentence.Tokens.Where(t => t.End <= start && t.Kind is TokenKind.Name or TokenKind.Place && !(t.Kind == TokenKind.Place && sentence.Places[t.Rank].IsGroup)).ToList();
        var places = of.Where(t => t.Kind == TokenKind.Place).ToList();
        var listed = places.Count == figures.Count ? places : of.Where(t => t.Kind == TokenKind.Name).TakeLast(figures.Count).ToList();
        var rank = figures.IndexOf(figure);
        return figures.Count > 1 && rank >= 0 && listed.Count == figures.Count && !sentence.Periods.Any(p => p.Start > sentence.Figures[figures[0]].End && p.End <= sentence.Figures[figures[^1]].Start) ? listed[rank] : null;
    }
}
