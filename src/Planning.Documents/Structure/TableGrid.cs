using System.Text;
using Planning.Abstractions.Documents;
using Planning.Documents.Story;

namespace Planning.Documents.Structure;

/// <summary>Lays the cells of a table on its grid.</summary>
internal sealed class TableGrid(Places places)
{
    private readonly List<TableCell> cells = [];
    private readonly List<NoteCall> calls = [];
    private readonly StringBuilder text = new();
    private List<TextSpan>? highlights;

    /// <summary>The notes called from the cells, in order.</summary>
    public IReadOnlyList<NoteCall> Calls => calls;

    /// <summary>The table, its cells by row then column.</summary>
    public Table Lay(RawTable table, string caption)
    {
        var above = new Dictionary<int, int>();
        var columns = 0;
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var column = table.Rows[row].ColumnsBefore;
            foreach (var cell in table.Rows[row].Cells)
            {
                Place(cell, row, column, above);
                column += cell.ColumnSpan;
            }

            columns = Math.Max(columns, column);
        }

        return new Table
        {
            Location = cells[0].Location with { Box = table.Box },
            Caption = caption,
            RowCount = table.Rows.Count,
            ColumnCount = columns,
            HeaderRows = HeaderRows.Count(table),
            Cells = cells.ToArray(),
        };
    }

    private void Place(RawCell cell, int row, int column, Dictionary<int, int> above)
    {
        if (cell.ContinuesAbove && above.TryGetValue(column, out var index) && cells[index] is var upper && upper.Row + upper.RowSpan == row)
        {
            cells[index] = upper with { RowSpan = upper.RowSpan + 1 };
            return;
        }

        text.Clear();
        highlights = null;
        var first = Write(cell.Blocks, null);
        var location = first is null ? places.OfEmpty(cell) : places.Of(first, 0);
        above[column] = cells.Count;
        cells.Add(new TableCell(row, column, 1, cell.ColumnSpan, text.ToString(), location) { Highlights = highlights ?? (IReadOnlyList<TextSpan>)[] });
    }

    private RawParagraph? Write(IReadOnlyList<RawBlock> blocks, RawParagraph? first)
    {
        foreach (var block in blocks)
        {
            if (block is RawParagraph paragraph)
            {
                Write(paragraph);
                first ??= paragraph;
                first = Write(paragraph.Boxes, first);
            }
            else
            {
                foreach (var cell in ((RawTable)block).Rows.SelectMany(r => r.Cells))
                {
                    first = Write(cell.Blocks, first);
                }
            }
        }

        return first;
    }

    private void Write(RawParagraph paragraph)
    {
        calls.AddRange(paragraph.Calls);
        if (paragraph.Text.Length == 0)
        {
            return;
        }

        if (text.Length > 0)
        {
            text.Append('\n');
        }

        foreach (var span in paragraph.Highlights)
        {
            (highlights ??= []).Add(span with { Start = span.Start + text.Length });
        }

        text.Append(paragraph.Text);
    }
}
