namespace Planning.Documents.Pdf.Tables;

/// <summary>Takes off the first and last rows of a ruled table that are its caption or its notes, boxed with it.</summary>
internal static class EdgeRows
{
    /// <summary>The table without them.</summary>
    public static DraftTable Trimmed(DraftTable table)
    {
        var (first, last) = (0, table.RowCount);
        while (last - first > 2 && IsCaption(table, first))
        {
            first++;
        }

        while (last - first > 2 && IsCaption(table, last - 1))
        {
            last--;
        }

        if (first == 0 && last == table.RowCount)
        {
            return table;
        }

        var cells = table.Cells.Where(c => c.Row >= first && c.Row + c.RowSpan <= last).Select(c => c with { Row = c.Row - first }).ToList();
        return new DraftTable([.. table.Rows.Skip(first).Take(last - first + 1)], table.Columns, cells, Math.Max(0, table.HeaderRows - first)).Packed();
    }

    private static bool IsCaption(DraftTable table, int row)
    {
        var cells = table.Cells.Where(c => !c.IsEmpty && c.Row <= row && c.Row + c.RowSpan > row).ToList();
        return cells.Count == 1 && (cells[0].ColumnSpan == table.ColumnCount || table.ColumnCount == 1) && cells[0].ColumnSpan > 1 && Captions.Begins(cells[0].Phrases[0]);
    }
}
