using System.Collections.Frozen;
using Planning.Abstractions.Documents;
using Planning.Indicators.Naming;

namespace Planning.Indicators.Extraction;

/// <summary>Tells a document that is not in French by the small words that French cannot do without.</summary>
internal static class DocumentLanguage
{
    /// <summary>Fewer words of sentences tell nothing.</summary>
    private const int FewestWords = 40;

    /// <summary>A shorter text is a label.</summary>
    private const int ShortestText = 8;

    /// <summary>In French, more than one word in five is one of these; in other languages, hardly one in fifty.</summary>
    private const double LeastShare = 0.05;

    private static readonly FrozenSet<string> Links = FrozenSet.ToFrozenSet(
        ["le", "les", "des", "du", "et", "est", "sont", "dans", "pour", "une", "au", "aux", "sur", "par", "avec", "qui", "l", "d", "ce", "cette", "ces", "il", "elle", "ont"], StringComparer.Ordinal);

    /// <summary>Whether a document holds enough sentences, and hardly a word of French in them.</summary>
    public static bool IsForeign(PlanningDocument document)
    {
        var (all, french) = (0, 0);
        foreach (var text in document.Root.SelfAndDescendants().SelectMany(s => s.Blocks).SelectMany(TextsOf))
        {
            var words = WordReader.Read(text).Where(w => !w.IsNumber).ToList();
            if (words.Count >= ShortestText)
            {
                all += words.Count;
                french += words.Count(w => Links.Contains(w.Folded));
            }
        }

        return all >= FewestWords && french < all * LeastShare;
    }

    private static IEnumerable<string> TextsOf(Block block) => block switch
    {
        Table table => table.Cells.Select(c => c.Text),
        TextBlock text => [text.Text],
        _ => [],
    };
}
