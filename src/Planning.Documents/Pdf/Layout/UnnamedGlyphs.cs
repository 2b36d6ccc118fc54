using Planning.Documents.Pdf.Pages;
using Planning.Documents.Pdf.Tables;

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

    /// <summary>The table with one mark for each unreadable word.</summary>
    public static PageTable Cleaned(PageTable table) => table.Cells.Any(c => c.Text.Contains(Mark))
        ? table with { Cells = [.. table.Cells.Select(c => c with { Text = Cleaned(c.Text) })] }
        : table;

    private static string Cleaned(string text) => text.Contains(Mark) ? string.Join(' ', text.Split(' ').Select(w => w.Contains(Mark) ? MarkText : w)) : text;

    private static bool IsUnnamed(Glyph glyph) => glyph.Text.Length == 0 && (glyph.Box.Width > LeastWidth && glyph.Box.Height > LeastWidth);
}
