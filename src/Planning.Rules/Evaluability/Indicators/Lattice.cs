using Planning.Abstractions.Documents;

namespace Planning.Rules.Evaluability.Indicators;

/// <summary>A table where each place of the grid knows the cell that covers it.</summary>
internal sealed class Lattice
{
    private readonly TableCell?[,] cells;

    public Lattice(Table table)
    {
        cells = new TableCell?[table.RowCount, table.ColumnCount];
        foreach (var cell in table.Cells)
        {
            for (var row = cell.Row; row < Math.Min(cell.Row + cell.RowSpan, table.RowCount); row++)
            {
                for (var column = cell.Column; column < Math.Min(cell.Column + cell.ColumnSpan, table.ColumnCount); column++)
                {
                    cells[row, column] ??= cell;
                }
            }
        }
    }

    public int Rows => cells.GetLength(0);

    public int Columns => cells.GetLength(1);

    /// <summary>The cell that covers a place; null where the grid has none.</summary>
    public TableCell? At(int row, int column) => cells[row, column];

    /// <summary>The text at a place; empty where there is none.</summary>
    public string Text(int row, int column) => cells[row, column]?.Text.Trim() ?? string.Empty;

    /// <summary>The cells of a row, each once.</summary>
    public IReadOnlyList<TableCell> Row(int row) =>
        [.. Enumerable.Range(0, Columns).Select(c => cells[row, c]).OfType<TableCell>().Distinct(ReferenceEqualityComparer.Instance).Cast<TableCell>()];

    /// <summary>The one cell that says something in a row of a table that has more columns: it titles the rows that follow. Null when several do.</summary>
    public TableCell? Subhead(int row)
    {
        TableCell? only = null;
        for (var column = 0; column < Columns; column++)
        {
            if (cells[row, column] is { } cell && cell.Text.Trim().Length > 0 && !ReferenceEquals(cell, only))
            {
                if (only is not null || cell.RowSpan > 1)
                {
                    return null;
                }

                only = cell;
            }
        }

        return Columns > 1 ? only : null;
    }
}
