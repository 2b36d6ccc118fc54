using Planning.Rules.Citations.Reading;

namespace Planning.Rules.Citations.Codes;

/// <summary>The articles and the codes of one text, with the code of each mention told: "du même code" is the one named before it.</summary>
internal sealed class TextCodes
{
    /// <summary>"Le premier code" is among the first that a text names.</summary>
    private const int MostLookedAt = 12;

    private readonly string[] codes;
    private readonly string own;

    /// <param name="articles">The articles, in order.</param>
    /// <param name="mentions">The codes named, in order.</param>
    /// <param name="beside">Which stand side by side.</param>
    /// <param name="last">The last code named before this text; empty for none.</param>
    /// <param name="own">The code that the text is of, where it says "le présent code".</param>
    public TextCodes(List<WrittenArticle> articles, List<CodeMention> mentions, BesideCodes beside, string last, string own)
    {
        (Articles, Mentions, Beside, this.own) = (articles, mentions, beside, own);
        codes = new string[mentions.Count];
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = !Counts(i) ? string.Empty : mentions[i].PointsBack ? Back(i, last) : mentions[i].Code;
            last = codes[i].Length > 0 ? codes[i] : last;
        }
    }

    public List<WrittenArticle> Articles { get; }

    public List<CodeMention> Mentions { get; }

    public BesideCodes Beside { get; }

    /// <summary>The codes named, in order.</summary>
    public IEnumerable<string> Named => codes.Where(c => c.Length > 0);

    /// <summary>The code of a mention; empty where it is none, or points back to nothing.</summary>
    public string CodeOf(int mention) => codes[mention];

    /// <summary>What "du même code" means there: the last one named; "du premier code", the first of the text.</summary>
    private string Back(int mention, string last) => Mentions[mention].Rank == CodeMention.OwnRank ? own
        : Mentions[mention].Rank > 0 ? codes.Take(Math.Min(mention, MostLookedAt)).Where(c => c.Length > 0).Distinct().ElementAtOrDefault(Mentions[mention].Rank - 1) ?? string.Empty
        : last;

    private bool Counts(int mention) => !Mentions[mention].OnlyBeside || Beside.IsTaken(mention);
}
