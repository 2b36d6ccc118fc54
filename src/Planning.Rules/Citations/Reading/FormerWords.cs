using Planning.Rules.Citations.Law;

namespace Planning.Rules.Citations.Reading;

/// <summary>The words right beside an article that make it one of former law: "ancien article", "alors en vigueur".</summary>
internal static class FormerWords
{
    private const int Before = 26;

    private const int After = 130;

    private static readonly string[] SaidBefore = ["ancien ", "anciens ", "anciennement", "ancienne", " ex ", " ex-", "(ex ", "(ex-", "ex-article", "ex-l", "jadis", "naguere", "autrefois"];

    private static readonly string[] SaidAfter =
        ["alors en vigueur", "alors applicable", "redaction anterieure", "version anterieure", "avant le 1er janvier 2016", "avant 2016", "anterieur au 1er janvier 2016", "au 31 decembre 2015", "avant la recodification"];

    /// <summary>What a remark on the number's past begins with ("qui portait avant 2016 sur…"): the text itself may be of its present.</summary>
    private static readonly string[] Remarked = ["portait", "traitait", "concernait", "visait", "regissait", "encadrait", "disait", "etait"];

    /// <summary>What a text must hold somewhere for any of its articles to be told so; without accents or other marks, which are looked for far more slowly.</summary>
    private static readonly string[] Signs = ["ancien", "ex", "alors", "rieur", "avant", "2015", "jadis", "nagu", "autrefois"];

    /// <summary>Whether a text may tell an article as one of former law: most do not.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text)
    {
        foreach (var sign in Signs)
        {
            if (text.Contains(sign, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an article is told as one of former law.</summary>
    public static bool Beside(string text, WrittenArticle article)
    {
        if (!MayBeIn(text.AsSpan(Math.Max(0, article.Start - Before)..Math.Min(text.Length, article.End + After))))
        {
            return false;
        }

        var before = " " + Recodification.Fold(text[Math.Max(0, article.Start - Before)..article.Start]);
        var ended = before.LastIndexOfAny([';', ')', '.']);
        before = ended >= 0 && !before.EndsWith("art. ", StringComparison.Ordinal) ? before[ended..] : before;
        return Array.Exists(SaidBefore, w => before.Contains(w, StringComparison.Ordinal)) || SaidBehind(text, article.End);
    }

    /// <summary>Whether a column's head says that its articles are of former law.</summary>
    public static bool InHead(string head) => Recodification.Fold(head) is var folded
        && (folded.StartsWith("ancien", StringComparison.Ordinal) || folded.StartsWith("avant", StringComparison.Ordinal) || folded.Contains(" ancien", StringComparison.Ordinal)) && !folded.Contains("nouv", StringComparison.Ordinal);

    /// <summary>Whether the rest of the clause says so: a point that follows the letter of another article does not end it.</summary>
    private static bool SaidBehind(string text, int end)
    {
        var behind = Recodification.Fold(text[end..Math.Min(text.Length, end + After)]);
        var ended = 0;
        while (ended < behind.Length && behind[ended] is not (';' or '|') && (behind[ended] != '.' || (ended > 1 && !char.IsLetter(behind[ended - 2]))))
        {
            ended++;
        }

        return Array.Exists(SaidAfter, w => behind.AsSpan(0, ended).IndexOf(w, StringComparison.Ordinal) is var at and >= 0
            && !Array.Exists(Remarked, r => behind.AsSpan(0, at).TrimEnd().EndsWith(r, StringComparison.Ordinal)));
    }
}
