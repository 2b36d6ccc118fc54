namespace Planning.Rules.Citations.Reading;

/// <summary>The numbers of a list that share the letter, or the beginning, of the one before them: "articles L. 151-19, 23 et 41", "L. 151-5 à 151-8".</summary>
internal static class ArticleList
{
    private static readonly string[] Joints = [",", ";", "/", "et", "ou", "à", "ainsi que", "jusqu'à", "&"];

    private static readonly string[] Following = ["et", "ou", "à", "du", "de", "des", "ainsi", "dudit", "code", "cu", "c", "ce", "précités", "susvisés", "suivants", "ci"];

    /// <summary>Adds the numbers that continue a list.</summary>
    /// <returns>The position after the last.</returns>
    public static int Continue(string text, ArticleHead head, ArticleFigures first, bool isSure, List<WrittenArticle> found)
    {
        var (end, previous, rank) = (first.End, first.Figures, 1);
        while (NextFigure(text, end) is var at and > 0 && ArticleFigures.At(text, at) is { } next && IsPart(text, head, next, rank, previous))
        {
            previous = Whole(previous, next);
            end = next.End;
            found.Add(new WrittenArticle(at, end, head.Letter + previous, isSure));
            rank++;
        }

        return end;
    }

    /// <summary>Where the figure after a joint begins, or 0.</summary>
    private static int NextFigure(string text, int end)
    {
        var at = Blank(text, end);
        var joints = 0;
        for (; joints < 3 && JointAt(text, at) is var length and > 0; joints++)
        {
            at = Blank(text, at + length);
        }

        if (joints > 0 && at + 1 < text.Length && ArticleFigures.IsHyphen(text[at]))
        {
            at++;
        }

        return joints > 0 && at < text.Length && char.IsAsciiDigit(text[at]) ? at : 0;
    }

    private static int JointAt(string text, int at)
    {
        foreach (var joint in Joints)
        {
            if (text.AsSpan(at).StartsWith(joint, StringComparison.OrdinalIgnoreCase)
                && (!char.IsLetter(joint[0]) || (at + joint.Length < text.Length && !char.IsLetter(text[at + joint.Length]))))
            {
                return joint.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether a bare number goes on with the list: of an article's form, or the second of a plural, or before what ends a list.</summary>
    private static bool IsPart(string text, ArticleHead head, ArticleFigures next, int rank, string previous)
    {
        if (next.Groups > 1)
        {
            return next.FirstLength == (previous.IndexOf('-') is var hyphen and > 0 ? hyphen : previous.Length);
        }

        if (next.FirstLength > 3 || !previous.Contains('-'))
        {
            return false;
        }

        var after = Blank(text, next.End);
        if (after >= text.Length || !char.IsLetterOrDigit(text[after]))
        {
            return after >= text.Length || text[after] is not ('%' or '€' or '²');
        }

        return (head.IsOneOfMany && rank == 1) || Following.Any(w => text.AsSpan(after).StartsWith(w, StringComparison.OrdinalIgnoreCase)
            && (after + w.Length >= text.Length || !char.IsLetter(text[after + w.Length])));
    }

    /// <summary>The number in full: its last group takes the place of the last one of the number before it.</summary>
    private static string Whole(string previous, ArticleFigures next) =>
        next.Groups > 1 ? next.Figures : $"{previous.AsSpan(0, previous.LastIndexOf('-'))}-{next.Figures}";

    private static int Blank(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
