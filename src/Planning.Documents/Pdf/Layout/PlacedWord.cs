using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Pdf.Layout;

/// <summary>A word with its place in the frame that it is read in.</summary>
/// <param name="Word">The word, placed on the page.</param>
/// <param name="Box">The room that it takes in its frame.</param>
/// <param name="Line">The height of its line in its frame.</param>
/// <param name="IsRaised">Whether it is a small sign above the line.</param>
internal sealed record PlacedWord(PageWord Word, Box Box, double Line, bool IsRaised);
