namespace Planning.Abstractions.Documents;

/// <summary>A cell of a <see cref="Table"/>. Rows and columns count from 0.</summary>
/// <param name="Row">First row.</param>
/// <param name="Column">First column.</param>
/// <param name="RowSpan">Rows covered, at least 1.</param>
/// <param name="ColumnSpan">Columns covered, at least 1.</param>
/// <param name="Text">The text, paragraphs parted by <c>\n</c>; nested tables are read as text.</param>
/// <param name="Location">Where the cell's first paragraph stands.</param>
public sealed record TableCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text, Location Location)
{
    /// <summary>Stretches of <see cref="Text"/> highlighted in colour.</summary>
    public IReadOnlyList<TextSpan> Highlights { get; init; } = [];
}
