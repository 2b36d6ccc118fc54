using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Pdf.Tables;

/// <summary>A table under way.</summary>
/// <param name="Rows">The sides of its rows: one more than there are rows.</param>
/// <param name="Columns">The sides of its columns.</param>
/// <param name="Cells">Its cells, those that hold something at least.</param>
/// <param name="HeaderRows">How many first rows are heads.</param>
internal sealed record DraftTable(IReadOnlyList<double> Rows, IReadOnlyList<double> Columns, IReadOnlyList<DraftCell> Cells, int HeaderRows)
{
    /// <summary>The number of rows.</summary>
    public int RowCount => Rows.Count - 1;

    /// <summary>The number of columns.</summary>
    public int ColumnCount => Columns.Count - 1;

    /// <summary>The same without the rows and columns where no cell that holds something begins.</summary>
    public DraftTable Packed()
    {
        var rows = Kept(Cells.Where(c => !c.IsEmpty).Select(c => c.Row), RowCount);
        var columns = Kept(Cells.Where(c => !c.IsEmpty).Select(c => c.Column), ColumnCount);
        if (rows.Count == RowCount && columns.Count == ColumnCount)
        {
            return this;
        }

        var cells = Cells
            .Select(c => c with
            {
                Row = Before(rows, c.Row),
                RowSpan = Before(rows, c.Row + c.RowSpan) - Before(rows, c.Row),
                Column = Before(columns, c.Column),
                ColumnSpan = Before(columns, c.Column + c.ColumnSpan) - Before(columns, c.Column),
            })
            .Where(c => c.RowSpan > 0 && c.ColumnSpan > 0).ToList();
        return new(Sides(rows, Rows), Sides(columns, Columns), cells, Before(rows, HeaderRows));
    }

    /// <summary>The table of the page: every place of the grid has its cell, each cell its text and its room.</summary>
    public PageTable ToPage(ReadingFrame frame)
    {
        var taken = new bool[RowCount, ColumnCount];
        var cells = new List<PageCell>();
        var places = Enumerable.Range(0, RowCount).SelectMany(r => Enumerable.Range(0, ColumnCount).Select(c => new DraftCell(r, c, 1, 1, [])));
        foreach (var cell in Cells.OrderBy(c => c.IsEmpty).ThenBy(c => c.Row).ThenBy(c => c.Column).Concat(places))
        {
            if (!taken[cell.Row, cell.Column])
            {
                cells.Add(Placed(cell, taken, frame));
            }
        }

        cells.Sort((a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Column.CompareTo(b.Column));
        return new()
        {
            Box = frame.Out(new(Columns[0], Rows[0], Columns[^1], Rows[^1])),
            RowCount = RowCount,
            ColumnCount = ColumnCount,
            HeaderRows = HeaderRows,
            Cells = cells,
        };
    }

    private PageCell Placed(DraftCell cell, bool[,] taken, ReadingFrame frame)
    {
        var columnSpan = 1;
        while (columnSpan < cell.ColumnSpan && cell.Column + columnSpan < ColumnCount && !taken[cell.Row, cell.Column + columnSpan])
        {
            columnSpan++;
        }

        var rowSpan = 1;
        while (rowSpan < cell.RowSpan && cell.Row + rowSpan < RowCount && IsFree(cell.Row + rowSpan, cell.Column, columnSpan, taken))
        {
            rowSpan++;
        }

        for (var r = cell.Row; r < cell.Row + rowSpan; r++)
        {
            for (var c = cell.Column; c < cell.Column + columnSpan; c++)
            {
                taken[r, c] = true;
            }
        }

        var box = new Box(Columns[cell.Column], Rows[cell.Row], Columns[cell.Column + columnSpan], Rows[cell.Row + rowSpan]);
        return new(cell.Row, cell.Column, rowSpan, columnSpan, CellText.Of(cell.Phrases), frame.Out(box));
    }

    private static bool IsFree(int row, int column, int span, bool[,] taken)
    {
        for (var c = column; c < column + span; c++)
        {
            if (taken[row, c])
            {
                return false;
            }
        }

        return true;
    }

    private static List<int> Kept(IEnumerable<int> begun, int count) => [.. begun.Where(i => i >= 0 && i < count).Distinct().Order()];

    private static int Before(List<int> kept, int index)
    {
        var found = kept.BinarySearch(index);
        return found < 0 ? ~found : found;
    }

    private static List<double> Sides(List<int> kept, IReadOnlyList<double> sides) => kept.Count == 0 ? [sides[0]] : [.. kept.Select(i => sides[i]), sides[^1]];
}
