using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Pdf.Layout;

/// <summary>Takes the small raised figures out of a page's glyphs: calls of notes, which would be read as part of the word or number before them.</summary>
internal static class RaisedSigns
{
    private const double MostOfSize = 0.82;
    private const double LeastRise = 0.15;
    private const double MostRise = 0.75;
    private const double MostGap = 0.7;

    /// <summary>The page without them, and they, each as a word.</summary>
    public static (PageContent Page, IReadOnlyList<PageWord> Signs) Split(PageContent page)
    {
        var glyphs = page.Glyphs;
        var signs = new List<PageWord>();
        List<Glyph>? rest = null;
        var wasRaised = false;
        for (var i = 0; i < glyphs.Count; i++)
        {
            var glyph = glyphs[i];
            var goesOn = wasRaised && signs[^1] is var sign && IsSign(glyph) && Math.Abs(sign.Baseline - glyph.Baseline) < 0.5 && glyph.Box.Left - sign.Box.Right is > -1 and < 1.5;
            wasRaised = goesOn || (IsSign(glyph) && ((i > 0 && IsAbove(glyph, glyphs[i - 1], glyph.Box.Left - glyphs[i - 1].Box.Right)) || Following(glyphs, i) is { } next && IsAbove(glyph, next, next.Box.Left - glyph.Box.Right)));
            if (!wasRaised)
            {
                rest?.Add(glyph);
                continue;
            }

            rest ??= [.. glyphs.Take(i)];
            if (goesOn)
            {
                signs[^1] = signs[^1] with { Text = signs[^1].Text + glyph.Text, Box = signs[^1].Box with { Right = glyph.Box.Right } };
            }
            else
            {
                signs.Add(new PageWord(glyph.Text, glyph.Box, glyph.Baseline, glyph.Size, glyph.Turn, glyph.Font, 0));
            }
        }

        return rest is null ? (page, []) : (page with { Glyphs = rest }, signs);
    }

    private static bool IsSign(Glyph glyph) => glyph.Turn == 0 && glyph.Text is [(>= '0' and <= '9') or '*'];

    // The first glyph after a sign of several figures.
    private static Glyph? Following(IReadOnlyList<Glyph> glyphs, int at)
    {
        var size = glyphs[at].Size;
        for (var i = at + 1; i < glyphs.Count && i <= at + 4; i++)
        {
            if (!string.IsNullOrWhiteSpace(glyphs[i].Text) && !(IsSign(glyphs[i]) && Math.Abs(glyphs[i].Size - size) < 0.1))
            {
                return glyphs[i];
            }
        }

        return null;
    }

    private static bool IsAbove(Glyph sign, Glyph letter, double gap) =>
        letter.Turn == 0 && sign.Size <= letter.Size * MostOfSize && letter.Baseline - sign.Baseline is var rise
        && rise >= letter.Size * LeastRise && rise <= letter.Size * MostRise && Math.Abs(gap) <= letter.Size * MostGap;
}
