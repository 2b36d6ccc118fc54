using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Pdf.Layout;

/// <summary>
/// Marks glyphs whose font does not say what letters they draw. Left out, "1 ?50" would be read as 150; marked, the word is known to be
/// unreadable as a whole.
/// </summary>
internal static class UnnamedGlyphs
{
    /// <summary>What stands for such a glyph.</summary>
    public const char Mark = '\uFFFD';

    // What takes no room is no letter.
    private const double LeastWidth = 0.01;
    private static readonly string MarkText = Mark.ToString();

    /// <summary>The page with marks.</summary>
    public static PageContent Marked(PageContent page) => page.Glyphs.Any(IsUnnamed)
        ? page with { Glyphs = [.. page.Glyphs.Select(g => IsUnnamed(g) ? g with { Text = MarkText } : g)] }
        : page;

    private static bool IsUnnamed(Glyph glyph) => glyph.Text.Length == 0 && (glyph.Box.Width > LeastWidth && glyph.Box.Height > LeastWidth);
}
