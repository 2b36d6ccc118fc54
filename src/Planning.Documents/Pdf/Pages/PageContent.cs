using Planning.Abstractions.Documents;

namespace Planning.Documents.Pdf.Pages;

/// <summary>
/// What one page of a PDF draws, turned as a reader holds it and cut to what shows: nothing hidden, clipped away or outside the page.
/// Everything else (words, lines, tables, drawings of the page) is made from this alone.
/// </summary>
internal sealed record PageContent
{
    /// <summary>The page, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Its width in points, once turned.</summary>
    public required double Width { get; init; }

    /// <summary>Its height in points, once turned.</summary>
    public required double Height { get; init; }

    /// <summary>The glyphs, in the file's order.</summary>
    public required IReadOnlyList<Glyph> Glyphs { get; init; }

    /// <summary>The fonts that <see cref="Glyph.Font"/> counts in.</summary>
    public required IReadOnlyList<GlyphFont> Fonts { get; init; }

    /// <summary>The rules, in the file's order.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>Painted areas that are no rules: shaded cells and rows, backgrounds.</summary>
    public required IReadOnlyList<Box> Fills { get; init; }

    /// <summary>The pictures.</summary>
    public required IReadOnlyList<Box> Pictures { get; init; }

    /// <summary>Whether the page draws more than is read of one page: what came first is here, the rest is not.</summary>
    public bool IsCut { get; init; }

    /// <summary>What is laid on the page and says something that is not here.</summary>
    public LeftOut LeftOut { get; init; } = LeftOut.Nothing;
}
