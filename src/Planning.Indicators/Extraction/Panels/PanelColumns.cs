using Planning.Abstractions.Documents;
using Planning.Indicators.French;

namespace Planning.Indicators.Extraction.Panels;

/// <summary>Reads panels side by side: lines that tabs part into as many pieces, each column of them a number and its label.</summary>
internal static class PanelColumns
{
    /// <summary>The pairs of the lines that begin at a block, and how many blocks those are; none where they are no such panel.</summary>
    /// <param name="section">The section.</param>
    /// <param name="first">The rank of the block.</param>
    /// <param name="cells">What reads the pieces.</param>
    public static (IReadOnlyList<(PanelLine Value, PanelLine Label)> Pairs, int Blocks) At(Section section, int first, CellReader cells)
    {
        var rows = new List<string[]>();
        var last = first;
        while (last < section.Blocks.Count && RowsOf(section.Blocks[last]) is { Count: > 0 } more && (rows.Count == 0 || more[0].Length == rows[0].Length))
        {
            rows.AddRange(more);
            last++;
        }

        if (rows.Count == 0)
        {
            return ([], 0);
        }

        var block = (TextBlock)section.Blocks[first];
        var pairs = Enumerable.Range(0, rows[0].Length).Select(c => PairOf(block, [.. rows.Select(r => r[c]).Where(t => t.Length > 0)], cells)).ToList();
        return pairs.TrueForAll(p => p is not null) ? ([.. pairs.Select(p => p!.Value)], last - first) : ([], 0);
    }

    /// <summary>The lines of a block, in pieces; none where a line has another number of them than the others.</summary>
    private static List<string[]> RowsOf(Block block)
    {
        if (block is not TextBlock { Role: BlockRole.Body } text || text is Figure || !text.Text.Contains('\t', StringComparison.Ordinal))
        {
            return [];
        }

        var rows = text.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t', StringSplitOptions.TrimEntries)).ToList();
        return rows.TrueForAll(r => r.Length == rows[0].Length && r.Length > 1) ? rows : [];
    }

    /// <summary>The number of a column and its label, whose words may stand on several lines; null where the column holds no number, or two.</summary>
    private static (PanelLine Value, PanelLine Label)? PairOf(TextBlock block, IReadOnlyList<string> pieces, CellReader cells)
    {
        var figures = pieces.Where(p => cells.Read(p).IsBareFigure).ToList();
        if (figures is [var only] && pieces.Count > 1)
        {
            var beside = string.Join(' ', pieces.Where(p => p != only));
            return beside.Any(char.IsLetter) ? (new PanelLine(block, only, cells.Read(only)), new PanelLine(block, beside, cells.Read(beside))) : null;
        }

        var joined = string.Join(' ', pieces);
        return figures.Count == 0 && cells.Read(joined) is { Kind: CellKind.Figure } reading && CellReader.WithoutAsides(joined[reading.LabelStart..]).Trim() is var label && label.Any(char.IsLetter)
            ? (new PanelLine(block, joined, reading with { Rest = string.Empty }), new PanelLine(block, label, cells.Read(label))) : null;
    }
}
