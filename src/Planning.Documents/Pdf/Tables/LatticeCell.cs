using Planning.Abstractions.Documents;

namespace Planning.Documents.Pdf.Tables;

/// <summary>A cell that rules close.</summary>
/// <param name="Row">First row.</param>
/// <param name="Column">First column.</param>
/// <param name="RowSpan">Rows covered.</param>
/// <param name="ColumnSpan">Columns covered.</param>
/// <param name="Box">The room.</param>
internal sealed record LatticeCell(int Row, int Column, int RowSpan, int ColumnSpan, Box Box);
