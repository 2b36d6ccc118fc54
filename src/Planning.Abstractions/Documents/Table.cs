namespace Planning.Abstractions.Documents;

/// <summary>A table as a grid. Cells are listed row by row; a spanning cell is listed once, at its first row and column.</summary>
public sealed record Table : Block
{
    /// <summary>The caption, empty when there is none.</summary>
    public string Caption { get; init; } = string.Empty;

    /// <summary>The number of rows of the grid.</summary>
    public required int RowCount { get; init; }

    /// <summary>The number of columns of the grid.</summary>
    public required int ColumnCount { get; init; }

    /// <summary>How many of the first rows are heads; 0 when none was found.</summary>
    public int HeaderRows { get; init; }

    /// <summary>The cells, by row then column.</summary>
    public required IReadOnlyList<TableCell> Cells { get; init; }
}
