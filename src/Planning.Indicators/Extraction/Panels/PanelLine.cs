using Planning.Abstractions.Documents;
using Planning.Indicators.French;

namespace Planning.Indicators.Extraction.Panels;

/// <summary>A line of a panel.</summary>
/// <param name="Block">The block it is in.</param>
/// <param name="Text">The line, or the part of it.</param>
/// <param name="Reading">What it holds.</param>
internal sealed record PanelLine(TextBlock Block, string Text, CellReading Reading);
