namespace Planning.Documents.Pdf.Pages;

/// <summary>Takes off glyphs painted twice at one place, by which programs make a letter bold or give it a shadow.</summary>
internal static class PaintedTwice
{
    // A doubled letter of a word is at least a fifth of its size away, the second coat of a letter much less.
    private const double Reach = 0.1;

    /// <summary>The glyphs without second coats; a letter that had one is bold.</summary>
    /// <param name="glyphs">The glyphs.</param>
    /// <param name="fonts">The page's fonts, which bold ones are added to.</param>
    public static IReadOnlyList<Glyph> Removed(List<Glyph> glyphs, List<GlyphFont> fonts)
    {
        var seen = new Dictionary<long, int>(glyphs.Count);
        var kept = new List<Glyph>(glyphs.Count);
        foreach (var glyph in glyphs)
        {
            if (string.IsNullOrWhiteSpace(glyph.Text))
            {
                kept.Add(glyph);
                continue;
            }

            var letter = HashCode.Combine(glyph.Text, glyph.Turn);
            if (Earlier(glyph, letter, seen, kept) is { } rank)
            {
                kept[rank] = kept[rank] with { Font = Bold(kept[rank].Font, fonts) };
                continue;
            }

            seen[Key(glyph, letter, 0, 0)] = kept.Count;
            kept.Add(glyph);
        }

        return kept;
    }

    private static int? Earlier(Glyph glyph, int letter, Dictionary<long, int> seen, List<Glyph> kept)
    {
        for (var dx = -1; dx <= 1; dx++)
        {
            for (var dy = -1; dy <= 1; dy++)
            {
                if (seen.TryGetValue(Key(glyph, letter, dx, dy), out var rank) && kept[rank].Text == glyph.Text && kept[rank].Turn == glyph.Turn
                    && Math.Abs(kept[rank].Box.Left - glyph.Box.Left) <= Reach * glyph.Size
                    && Math.Abs(kept[rank].Box.Top - glyph.Box.Top) <= Reach * glyph.Size)
                {
                    return rank;
                }
            }
        }

        return null;
    }

    // Places are told apart by squares of the reach, so that a coat is in the same square or in one beside it. One number for the letter and its
    // square: nine are looked for per glyph, and letters that share a number by chance are told apart afterwards.
    private static long Key(Glyph glyph, int letter, int dx, int dy)
    {
        var side = Math.Max(Reach * glyph.Size, 0.01);
        var (x, y) = ((long)Math.Clamp(glyph.Box.Left / side, -1e9, 1e9) + dx, (long)Math.Clamp(glyph.Box.Top / side, -1e9, 1e9) + dy);
        return (((letter * 0x5851F42DL) + x) * 0x4C957F2DL) + y;
    }

    private static int Bold(int font, List<GlyphFont> fonts)
    {
        if (fonts[font].IsBold)
        {
            return font;
        }

        var bold = fonts[font] with { IsBold = true };
        var rank = fonts.IndexOf(bold);
        if (rank < 0)
        {
            rank = fonts.Count;
            fonts.Add(bold);
        }

        return rank;
    }
}
