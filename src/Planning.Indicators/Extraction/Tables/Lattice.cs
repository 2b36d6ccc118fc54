using Planning.Abstractions.Documents;
using Planning.Indicators.French;

namespace Planning.Indicators.Extraction.Tables;

/// <summary>A table where each place of the grid knows the cell that covers it, and what that cell holds.</summary>
internal sealed class Lattice
{
    private readonly TableCell?[,] cells;
    private readonly Dictionary<TableCell, CellReading> readings = new(ReferenceEqualityComparer.Instance);

    public Lattice(Table table, CellReader reader)
    {
        cells = new TableCell?[table.RowCount, table.ColumnCount];
        foreach (var cell in table.Cells)
        {
            var reading = reader.Read(cell.Text);
            readings[cell] = IsWords(reading) ? new CellReading { Kind = CellKind.Text } : reading;
            for (var row = cell.Row; row < Math.Min(cell.Row + cell.RowSpan, table.RowCount); row++)
            {
                for (var column = cell.Column; column < Math.Min(cell.Column + cell.ColumnSpan, table.ColumnCount); column++)
                {
                    cells[row, column] ??= cell;
                }
            }
        }
    }

    /// <summary>"3 pièces", "2 logements par an et par hectare": a number that opens words without a unit is no value of a table.</summary>
    private static bool IsWords(CellReading reading) => reading is { Kind: CellKind.Figure, Unit: null } && reading.Rest.Count(char.IsLetter) >= 4;

    public int Rows => cells.GetLength(0);

    public int Columns => cells.GetLength(1);

    /// <summary>The cell that covers a place; null where the grid has none.</summary>
    public TableCell? At(int row, int column) => cells[row, column];

    /// <summary>The text at a place; empty where there is none.</summary>
    public string Text(int row, int column) => cells[row, column]?.Text.Trim() ?? string.Empty;

    /// <summary>What the cell at a place holds.</summary>
    public CellReading Reading(int row, int column) => cells[row, column] is { } cell ? readings[cell] : new CellReading { Kind = CellKind.Blank };

    /// <summary>What a place holds.</summary>
    public CellKind Kind(int row, int column) => Reading(row, column).Kind;

    /// <summary>The text of the one cell that says something in a row of several columns: it titles the rows that follow. Null when several do.</summary>
    public string? Subhead(int row)
    {
        TableCell? only = null;
        for (var column = 0; column < Columns; column++)
        {
            if (cells[row, column] is { } cell && cell.Text.Trim().Length > 0 && !ReferenceEquals(cell, only))
            {
                if (only is not null || cell.RowSpan > 1 || Kind(row, column) is CellKind.Figure or CellKind.Missing)
                {
                    return null;
                }

                only = cell;
            }
        }

        return Columns > 1 ? only?.Text.Trim() : null;
    }
}
