using Planning.Abstractions.Documents;

namespace Planning.Documents.Pdf.Tables;

/// <summary>A cell of a <see cref="PageTable"/>. Rows and columns count from 0.</summary>
/// <param name="Row">First row.</param>
/// <param name="Column">First column.</param>
/// <param name="RowSpan">Rows covered, at least 1.</param>
/// <param name="ColumnSpan">Columns covered, at least 1.</param>
/// <param name="Text">The text, its lines joined as they are read; empty for an empty cell.</param>
/// <param name="Box">The room that the cell takes.</param>
internal sealed record PageCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text, Box Box);
