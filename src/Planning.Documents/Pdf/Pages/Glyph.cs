using Planning.Abstractions.Documents;

namespace Planning.Documents.Pdf.Pages;

/// <summary>One glyph as the page shows it, in the order in which the file draws it.</summary>
/// <param name="Text">What it stands for: a letter, or several for a ligature; empty where the font does not say.</param>
/// <param name="Box">The room it takes: from its origin to its advance, from the font's descent to its ascent.</param>
/// <param name="Baseline">The height of the line it stands on (the x of that line, for rotated text).</param>
/// <param name="Size">The size of its letters on the page, in points.</param>
/// <param name="Turn">By how much its line is turned, clockwise in degrees: 0, 90, 180 or 270 for upright lines, anything for slanted ones.</param>
/// <param name="Font">The rank of its font in <see cref="PageContent.Fonts"/>.</param>
/// <param name="Mark">The mark of the page that it is drawn under, which the document's tags name; <see cref="ContentMarks.None"/> for none.</param>
internal sealed record Glyph(string Text, Box Box, double Baseline, double Size, int Turn, int Font, int Mark = ContentMarks.None);
