namespace Planning.Documents.Pdf.Tables;

/// <summary>A cell under way: its place in the grid and the lines it holds.</summary>
/// <param name="Row">First row.</param>
/// <param name="Column">First column.</param>
/// <param name="RowSpan">Rows covered.</param>
/// <param name="ColumnSpan">Columns covered.</param>
/// <param name="Phrases">What it holds, in reading order; empty for an empty cell.</param>
internal sealed record DraftCell(int Row, int Column, int RowSpan, int ColumnSpan, IReadOnlyList<Phrase> Phrases)
{
    /// <summary>Whether it holds nothing.</summary>
    public bool IsEmpty => Phrases.Count == 0;
}
