using Planning.Documents.Pdf.Tables;
using Planning.Documents.Story;

namespace Planning.Documents.Pdf.Story;

/// <summary>Writes a table of a page as the rows that all formats are assembled from.</summary>
internal static class PageTables
{
    /// <summary>Adds the rows of a table from one of them on.</summary>
    public static void AddRows(RawTable raw, PageTable table, int page, int from)
    {
        var owners = new PageCell?[table.RowCount, table.ColumnCount];
        foreach (var cell in table.Cells)
        {
            for (var row = cell.Row; row < Math.Min(cell.Row + cell.RowSpan, table.RowCount); row++)
            {
                for (var column = cell.Column; column < Math.Min(cell.Column + cell.ColumnSpan, table.ColumnCount); column++)
                {
                    owners[row, column] ??= cell;
                }
            }
        }

        for (var row = from; row < table.RowCount; row++)
        {
            var cells = new RawRow { IsHead = row < table.HeaderRows };
            for (var column = 0; column < table.ColumnCount;)
            {
                var cell = owners[row, column];
                cells.Cells.Add(cell is { } owner ? ToRaw(owner, row > owner.Row && row > from, page) : new RawCell { Page = page });
                column += Math.Max(1, cell is { } spanning ? spanning.Column + spanning.ColumnSpan - column : 1);
            }

            raw.Rows.Add(cells);
        }
    }

    private static RawCell ToRaw(PageCell cell, bool continues, int page)
    {
        var raw = new RawCell { ColumnSpan = cell.ColumnSpan, ContinuesAbove = continues, Page = page, Box = cell.Box };
        if (!continues && cell.Text.Length > 0)
        {
            raw.Blocks.Add(RawParagraph.OnPage(cell.Text, page, cell.Box));
        }

        return raw;
    }
}
