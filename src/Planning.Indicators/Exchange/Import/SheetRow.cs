namespace Planning.Indicators.Exchange.Import;

/// <summary>A row of a sheet.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Cells">Its cells; a row may be shorter than another.</param>
internal sealed record SheetRow(int Line, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>The cell of a column; empty beyond the last.</summary>
    public SheetCell this[int column] => column < Cells.Count ? Cells[column] : SheetCell.Empty;

    /// <summary>Whether it holds nothing.</summary>
    public bool IsEmpty => Cells.All(c => c.Text.Length == 0);
}
