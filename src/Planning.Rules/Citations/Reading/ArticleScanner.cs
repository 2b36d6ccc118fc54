namespace Planning.Rules.Citations.Reading;

/// <summary>
/// Finds the article numbers of a text, as people write them: <c>L. 151-5</c>, <c>L151-5</c>, <c>R.*123-1</c>, <c>articles L. 151-19, 23 et 41</c>.
/// Of a range, the two ends. The work grows with the text's length alone.
/// </summary>
internal static class ArticleScanner
{
    /// <summary>Adds the articles of a text, in reading order.</summary>
    public static void Scan(string text, List<WrittenArticle> found)
    {
        var notLawUntil = -1;
        for (var at = NextFigure(text, 0); at >= 0;)
        {
            if (ArticleHead.Before(text, at) is not { } head || ArticleFigures.At(text, at) is not { } figures)
            {
                at = NextFigure(text, ArticleFigures.Run(text, at));
                continue;
            }

            // "les parcelles L 151 et L 152": what is said of the first is said of those that follow it.
            var isNotLaw = head.IsNotLaw || (notLawUntil >= 0 && !head.IsAnnounced && Glue.Is(text, notLawUntil, head.Start));
            notLawUntil = isNotLaw ? figures.End : -1;
            var end = figures.End;
            if (!isNotLaw)
            {
                var isSure = IsSure(head, figures);
                found.Add(new WrittenArticle(head.Start, end, head.Letter + figures.Figures, isSure));
                end = ArticleList.Continue(text, head, figures, isSure, found);
            }

            at = NextFigure(text, end);
        }
    }

    /// <summary>Three figures and a hyphen make an article; less needs the word, and a code where it is short.</summary>
    private static bool IsSure(ArticleHead head, ArticleFigures figures) =>
        figures.FirstLength >= 3 && (figures.Groups > 1 ? head.HasPoint || head.IsAnnounced || figures.FirstLength == 3 : head.IsAnnounced);

    private static int NextFigure(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAnyInRange('0', '9');
        return next < 0 ? -1 : from + next;
    }
}
