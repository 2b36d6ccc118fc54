namespace Planning.Documents.Pdf.Tables;

/// <summary>Knows the paragraphs of a page: phrases under each other whose lines break because the next word had no room.</summary>
internal static class Prose
{
    // Narrower columns, in sizes of letters, are cells.
    private const double MinWidth = 13;

    private const double MinWords = 3.5;
    private const int MinLines = 3;
    private const double MaxStep = 2.1;
    private const double MaxIndent = 3.5;
    private const double MostBreaks = 0.65;
    private const double MostFlush = 0.6;
    private const double MostAlike = 0.4;
    private const int MostCompared = 400;

    /// <summary>The phrases that are lines of paragraphs.</summary>
    public static HashSet<Phrase> In(IReadOnlyList<TextLine> lines)
    {
        var prose = new HashSet<Phrase>(ReferenceEqualityComparer.Instance);
        foreach (var block in Blocks(lines).Where(IsProse))
        {
            prose.UnionWith(block);
        }

        return prose;
    }

    private static List<List<Phrase>> Blocks(IReadOnlyList<TextLine> lines)
    {
        var blocks = new List<List<Phrase>>();
        var open = new List<(List<Phrase> Block, double Baseline)>();
        foreach (var line in lines)
        {
            open.RemoveAll(o => line.Baseline - o.Baseline > MaxStep * line.Size * 1.5);
            foreach (var phrase in line.Phrases)
            {
                var at = open.FindIndex(o => o.Baseline < line.Baseline && Follows(o.Block[^1], phrase, line.Baseline - o.Baseline));
                if (at < 0)
                {
                    var block = new List<Phrase> { phrase };
                    blocks.Add(block);
                    open.Add((block, line.Baseline));
                }
                else
                {
                    open[at].Block.Add(phrase);
                    open[at] = (open[at].Block, line.Baseline);
                }
            }
        }

        return blocks;
    }

    private static bool Follows(Phrase above, Phrase below, double step) =>
        step <= MaxStep * below.Size && Math.Abs(above.Box.Left - below.Box.Left) <= MaxIndent * below.Size && Math.Abs(above.Size - below.Size) <= 0.15 * below.Size
        && Boxes.Shared(above.Box.Left, above.Box.Right, below.Box.Left, below.Box.Right) > 0.5 * Math.Min(above.Box.Width, below.Box.Width);

    private static bool IsProse(List<Phrase> block)
    {
        var right = block.Max(p => p.Box.Right);
        var width = right - block.Min(p => p.Box.Left);
        if (block.Count < MinLines || width < MinWidth * block[0].Size || block.Average(p => p.Words.Count) < MinWords || block.Count(p => p.IsFigure) * 2 > block.Count)
        {
            return false;
        }

        if (block.Count > 3 && block.GroupBy(p => p.Words[0].Text).Max(g => g.Count()) > MostAlike * block.Count)
        {
            // Lines of a paragraph do not begin alike; labels and stock answers do.
            return false;
        }

        var flush = block.Take(MostCompared).Max(p => block.Count(q => Math.Abs(q.Box.Left - p.Box.Left) < 0.5 * p.Size));
        if (flush < MostFlush * block.Count)
        {
            return false;
        }

        var breaks = 0;
        for (var i = 0; i + 1 < block.Count; i++)
        {
            breaks += block[i].Box.Right + (0.25 * block[i].Size) + block[i + 1].Words[0].Box.Width > right ? 1 : 0;
        }

        return breaks >= MostBreaks * (block.Count - 1);
    }
}
