using Planning.Abstractions.Documents;

namespace Planning.Rules.Passages;

/// <summary>Blocks that are a quotation from end to end, of one paragraph or of several: a law, a charter, another document.</summary>
internal static class Quotations
{
    /// <summary>A shorter one is an expression put between marks, not another text.</summary>
    private const int Shortest = 100;

    /// <summary>A mark left open is a slip of the pen: its close is not looked for further down.</summary>
    private const int MostBlocks = 15;

    /// <summary>For each block of a section, whether it is quoted.</summary>
    public static bool[] In(IReadOnlyList<Block> blocks)
    {
        var quoted = new bool[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            var text = TextOf(blocks[i]).Trim();
            if (text.Length > Shortest && text[0] == '«' && text.TrimEnd(". \u00A0").EndsWith("»"))
            {
                quoted[i] = true;
            }
            else if (text.LastIndexOf('«') > text.LastIndexOf('»') && Close(blocks, i + 1) is var close and > 0)
            {
                Array.Fill(quoted, true, i, close - i + 1);
                i = close;
            }
        }

        return quoted;
    }

    /// <summary>The block that closes a quotation left open before another, or 0.</summary>
    private static int Close(IReadOnlyList<Block> blocks, int first)
    {
        for (var i = first; i < Math.Min(blocks.Count, first + MostBlocks); i++)
        {
            var (open, close) = (TextOf(blocks[i]).IndexOf('«'), TextOf(blocks[i]).IndexOf('»'));
            if (close >= 0 || open >= 0)
            {
                return close >= 0 && (open < 0 || close < open) ? i : 0;
            }
        }

        return 0;
    }

    private static ReadOnlySpan<char> TextOf(Block block) => block is TextBlock text ? text.Text : string.Empty;
}
