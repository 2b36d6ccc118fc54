using Planning.Documents.Pdf.Layout;
using Planning.Documents.Story;

namespace Planning.Documents.Pdf.Story;

/// <summary>The words of a document, which tell whether a hyphen at the end of a line parts a word or belongs to it.</summary>
internal sealed class WordStock
{
    private static readonly HashSet<string> Heads = new(StringComparer.OrdinalIgnoreCase)
    {
        "non", "mi", "demi", "semi", "sous", "vis", "peut", "rez", "ci", "là", "celui", "celle", "ceux", "celles", "lui", "elle", "eux", "elles", "au", "par", "quasi", "ex", "après", "avant", "arrière", "contre", "sud", "nord", "mise", "grand", "dix", "vingt", "trente", "quarante", "cinquante", "soixante", "quatre", "saint", "sainte", "porte", "garde",
    };

    private static readonly HashSet<string> Tails = new(StringComparer.OrdinalIgnoreCase)
    {
        "ci", "là", "même", "mêmes", "il", "elle", "ils", "elles", "on", "ce", "t", "à", "dessus", "dessous", "delà", "dire", "de", "être", "je", "nous", "vous", "vis",
    };

    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words of lines; those at a line's end that go on are not taken.</summary>
    public static WordStock Of(IEnumerable<PageLine> lines)
    {
        var stock = new WordStock();
        foreach (var line in lines)
        {
            var text = line.Text.AsSpan().TrimEnd();
            foreach (var range in text.SplitAny(" \t\u00A0.,;:()«»!?\"'’/"))
            {
                var (_, length) = range.GetOffsetAndLength(text.Length);
                if (length > 1 && !(range.End.Value == text.Length && text[^1] is '-' or TextCleaning.SoftHyphen))
                {
                    stock.words.Add(text[range].ToString());
                }
            }
        }

        return stock;
    }

    /// <summary>Whether the hyphen belongs to the word.</summary>
    /// <param name="head">What stands before it.</param>
    /// <param name="tail">What the next line begins with.</param>
    public bool KeepsHyphen(string head, string tail) =>
        !words.Contains(head + tail) && (words.Contains($"{head}-{tail}") || Heads.Contains(head) || Tails.Contains(tail) || head.Contains('-', StringComparison.Ordinal));
}
