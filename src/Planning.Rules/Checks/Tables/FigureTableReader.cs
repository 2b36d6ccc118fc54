using Planning.Abstractions.Documents;

namespace Planning.Rules.Checks.Tables;

/// <summary>Finds in a table where heads end, which columns name the rows, and which hold figures.</summary>
internal sealed class FigureTableReader
{
    /// <summary>A taller table is a sheet of raw data, that no one adds up on paper.</summary>
    private const int MostRows = 1000;

    private const int MostColumns = 60;

    private readonly Table table;
    private readonly GridCell[,] cells;
    private readonly TableCell?[,] covering;

    private FigureTableReader(Table table, CellReading[] readings)
    {
        this.table = table;
        cells = new GridCell[table.RowCount, table.ColumnCount];
        covering = new TableCell?[table.RowCount, table.ColumnCount];
        for (var i = 0; i < readings.Length; i++)
        {
            Place(table.Cells[i], readings[i]);
        }
    }

    /// <summary>The table as figures; null when it holds fewer than two rows of them.</summary>
    public static FigureTable? Read(Table table, string caption)
    {
        if (table.RowCount is < 2 or > MostRows || table.ColumnCount is < 2 or > MostColumns)
        {
            return null;
        }

        // Most tables of a plan hold words: they are out before anything is built.
        CellReading[] readings = [.. table.Cells.Select(c => FigureReader.Read(c.Text))];
        return readings.Count(r => r is { Kind: CellKind.Figure, IsYear: false }) < 2 ? null : new FigureTableReader(table, readings).Read(caption);
    }

    private FigureTable? Read(string caption)
    {
        var heads = HeadRows();
        var rows = Enumerable.Range(heads, table.RowCount - heads).Where(r => !RepeatsHead(r, heads)).ToList();
        var columns = Enumerable.Range(1, table.ColumnCount - 1).Where(c => HoldsFigures(c, rows)).ToList();
        if (rows.Count < 2 || columns.Count == 0)
        {
            return null;
        }

        var figures = new GridCell[rows.Count, columns.Count];
        for (var r = 0; r < rows.Count; r++)
        {
            for (var c = 0; c < columns.Count; c++)
            {
                figures[r, c] = cells[rows[r], columns[c]];
            }
        }

        var unitColumn = Enumerable.Range(1, table.ColumnCount - 1).FirstOrDefault(c => heads > 0 && Folding.Fold(Head(c, heads).LastOrDefault(string.Empty)) is "unite" or "unites");
        return new FigureTable
        {
            Caption = caption,
            Source = table,
            Rows = [.. rows.Select(r => new LineName(Label(r, columns[0])))],
            RowUnits = [.. rows.Select(r => unitColumn == 0 ? [] : UnitReader.Named($"({covering[r, unitColumn]?.Text})"))],
            Units = Head(0, heads).SelectMany(UnitReader.Named).ToList() is { Count: > 0 } corner ? corner : UnitReader.Named(caption),
            Columns = [.. columns.Select(c => new LineName(Head(c, heads)))],
            Cells = figures,
        };
    }

    private void Place(TableCell cell, CellReading reading)
    {
        var isWide = cell.RowSpan > 1 || cell.ColumnSpan > 1;
        for (var row = cell.Row; row < Math.Min(cell.Row + cell.RowSpan, table.RowCount); row++)
        {
            for (var column = cell.Column; column < Math.Min(cell.Column + cell.ColumnSpan, table.ColumnCount); column++)
            {
                covering[row, column] = cell;
            }
        }

        if (cell.Row < table.RowCount && cell.Column < table.ColumnCount)
        {
            // A figure that stands for several rows or columns belongs to none of them alone.
            cells[cell.Row, cell.Column] = new GridCell(isWide && reading.Kind == CellKind.Figure ? reading with { IsSure = false } : reading, cell);
        }
    }

    /// <summary>The first rows that hold no figure but years: those said to be heads, then those that go on from them.</summary>
    private int HeadRows()
    {
        var heads = 0;
        while (heads < table.RowCount - 1 && !HasFigure(heads) && (heads < Math.Max(1, table.HeaderRows) || GoesOn(heads)))
        {
            heads++;
        }

        return heads;
    }

    /// <summary>Whether a row that follows a head is one too: nothing names it, and nothing but words or years stands in it.</summary>
    private bool GoesOn(int row)
    {
        var label = covering[row, 0];
        return (label is null || label.Text.Length == 0 || label.Row < row) && table.Cells.Any(c => c.Row == row && c.Text.Length > 0);
    }

    private bool HasFigure(int row) => Enumerable.Range(0, table.ColumnCount).Any(c => cells[row, c].Reading is { Kind: CellKind.Figure, IsYear: false });

    /// <summary>A table that goes on over the page prints its head again; years without a label are one too.</summary>
    private bool RepeatsHead(int row, int heads) => heads > 0 && Enumerable.Range(0, table.ColumnCount).All(c => covering[row, c]?.Text == covering[heads - 1, c]?.Text);

    /// <summary>Whether a column is one of figures: at least half of what it says, years not counted.</summary>
    private bool HoldsFigures(int column, List<int> rows)
    {
        var said = rows.Count(r => cells[r, column].Reading.Kind is CellKind.Text or CellKind.Figure);
        var figures = rows.Count(r => cells[r, column].Reading.Kind == CellKind.Figure);
        return figures * 2 >= said && rows.Exists(r => cells[r, column].Reading is { Kind: CellKind.Figure, IsYear: false });
    }

    /// <summary>The texts over a column, outermost first; one that spans several columns counts for each.</summary>
    private List<string> Head(int column, int heads) => Texts(Enumerable.Range(0, heads).Select(row => covering[row, column]));

    /// <summary>The texts before the first column of figures; one that spans several rows counts for each.</summary>
    private List<string> Label(int row, int firstFigures) => Texts(Enumerable.Range(0, firstFigures).Select(column => covering[row, column]));

    private static List<string> Texts(IEnumerable<TableCell?> found) =>
        [.. found.OfType<TableCell>().Distinct().Select(c => c.Text.Replace('\n', ' ').Trim()).Where(t => t.Length > 0)];
}
