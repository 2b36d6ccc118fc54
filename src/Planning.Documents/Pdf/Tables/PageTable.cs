using Planning.Abstractions.Documents;

namespace Planning.Documents.Pdf.Tables;

/// <summary>A table of one page, as a grid.</summary>
internal sealed record PageTable
{
    /// <summary>Where it stands on its page, heads included, caption and notes not.</summary>
    public required Box Box { get; init; }

    /// <summary>The number of rows of the grid.</summary>
    public required int RowCount { get; init; }

    /// <summary>The number of columns of the grid.</summary>
    public required int ColumnCount { get; init; }

    /// <summary>How many of the first rows are heads; 0 when none was found.</summary>
    public int HeaderRows { get; init; }

    /// <summary>The cells by row then column, empty ones included; a spanning cell is listed once, at its first row and column.</summary>
    public required IReadOnlyList<PageCell> Cells { get; init; }
}
