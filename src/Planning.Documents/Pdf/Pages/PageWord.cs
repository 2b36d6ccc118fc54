using Planning.Abstractions.Documents;

namespace Planning.Documents.Pdf.Pages;

/// <summary>A word of a page: glyphs that stand together on one line, without a space.</summary>
/// <param name="Text">Its letters; never empty.</param>
/// <param name="Box">The room it takes, from descent to ascent.</param>
/// <param name="Baseline">The height of the line it stands on (the x of that line, for text turned by 90 or 270).</param>
/// <param name="Size">The size of its letters, in points; of the larger ones, where an exponent is part of it.</param>
/// <param name="Turn">By how much its line is turned, clockwise in degrees.</param>
/// <param name="Font">The rank of its first glyph's font in <see cref="PageContent.Fonts"/>.</param>
/// <param name="SpacesBefore">How many spaces the file draws before it; 0 when it stands apart by its place alone.</param>
internal sealed record PageWord(string Text, Box Box, double Baseline, double Size, int Turn, int Font, int SpacesBefore);
