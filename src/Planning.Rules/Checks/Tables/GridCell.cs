using Planning.Abstractions.Documents;

namespace Planning.Rules.Checks.Tables;

/// <summary>A place of the grid of figures.</summary>
/// <param name="Reading">What it holds.</param>
/// <param name="Source">The cell that stands there; null where another reaches over it, or where there is none.</param>
internal readonly record struct GridCell(CellReading Reading, TableCell? Source);
