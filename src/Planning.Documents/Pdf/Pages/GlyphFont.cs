namespace Planning.Documents.Pdf.Pages;

/// <summary>The looks of glyphs of one font and colour.</summary>
/// <param name="Name">The font's name, without the tag of a subset.</param>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="IsItalic">Whether it is italic.</param>
/// <param name="Colour">The colour, as <c>RRGGBB</c>.</param>
internal sealed record GlyphFont(string Name, bool IsBold, bool IsItalic, string Colour);
