namespace Planning.Documents.Pdf.Tables;

/// <summary>Parts a table whose heads come again and again from left to right: several tables laid side by side to save paper.</summary>
internal static class RepeatedHeads
{
    /// <summary>The tables.</summary>
    public static IReadOnlyList<DraftTable> Parted(DraftTable table)
    {
        var heads = new string[table.ColumnCount];
        foreach (var cell in table.Cells.Where(c => c.Row == 0))
        {
            heads[cell.Column] = CellText.Of(cell.Phrases);
        }

        for (var width = 2; width * 2 <= heads.Length; width++)
        {
            if (heads.Length % width == 0 && heads.All(h => !string.IsNullOrEmpty(h)) && heads.Select((h, i) => h == heads[i % width]).All(same => same) && heads.Take(width).Distinct().Count() == width)
            {
                return [.. Enumerable.Range(0, heads.Length / width).Select(k => Part(table, k * width, width))];
            }
        }

        return [table];
    }

    private static DraftTable Part(DraftTable table, int first, int width) => new DraftTable(
        table.Rows,
        [.. table.Columns.Skip(first).Take(width + 1)],
        [.. table.Cells.Where(c => c.Column >= first && c.Column < first + width).Select(c => c with { Column = c.Column - first, ColumnSpan = Math.Min(c.ColumnSpan, first + width - c.Column) })],
        table.HeaderRows).Packed();
}
