using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Pdf.Layout;

/// <summary>Gives lines the level of heading that the document's tags give to their letters.</summary>
internal static class TaggedLines
{
    // A letter may lie outside of the tags, as the number of a heading does.
    private const double LeastShare = 0.5;

    /// <summary>The pieces of a page, their lines with levels.</summary>
    public static IReadOnlyList<PagePiece> Among(IReadOnlyList<PagePiece> pieces, PageContent page, Func<int, int> level)
    {
        var tagged = page.Glyphs.Where(g => g.Mark != ContentMarks.None && g.Text.Length > 0).Select(g => (Glyph: g, Level: level(g.Mark))).Where(g => g.Level > 0).ToList();
        return tagged.Count == 0 ? pieces : [.. pieces.Select(p => p.Line is { } line ? p with { Line = line with { TagLevel = LevelOf(line, tagged) } } : p)];
    }

    private static int LevelOf(PageLine line, List<(Glyph Glyph, int Level)> tagged)
    {
        var inside = tagged.FindAll(t => Boxes.Holds(line.Box, t.Glyph.Box) && !string.IsNullOrWhiteSpace(t.Glyph.Text));
        return inside.Count > 0 && inside.Count >= line.Text.Count(c => !char.IsWhiteSpace(c)) * LeastShare ? inside.CountBy(t => t.Level).MaxBy(c => c.Value).Key : 0;
    }
}
