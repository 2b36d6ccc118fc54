using Planning.Abstractions.Documents;

namespace Planning.Documents.Pdf.Pages;

/// <summary>A straight rule, horizontal or vertical, drawn as a line, as a thin rectangle or as the side of a box.</summary>
/// <param name="Box">Where it runs; its thickness is the box's lesser side.</param>
/// <param name="IsHorizontal">Whether it runs across the page.</param>
internal sealed record Rule(Box Box, bool IsHorizontal);
