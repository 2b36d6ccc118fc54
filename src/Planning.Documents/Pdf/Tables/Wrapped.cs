namespace Planning.Documents.Pdf.Tables;

/// <summary>Tells the next line of a cell from the next row, where lines and rows stand equally far apart: its first word had no room on the line above.</summary>
internal static class Wrapped
{
    // White kept between the text of a cell and that of the next, in points: the inner margins that word processors give both, 0.19 cm each.
    private const double Margins = 10.5;

    // Of the letters' size.
    private const double Least = 0.3;
    private const double Space = 0.22;
    private const double Flush = 0.3;

    private static readonly string[] Links = ["de", "du", "des", "d'", "d’", "la", "le", "les", "l'", "l’", "et", "ou", "à", "au", "aux", "en", "par", "pour", "sur", "sous", "dans"];

    /// <summary>Whether a text may be the rest of the one above it.</summary>
    /// <param name="above">The text above.</param>
    /// <param name="below">The text below, in the same column.</param>
    /// <param name="next">Where the text of the next column begins.</param>
    public static bool Is(Phrase above, Phrase below, double next) =>
        Math.Abs(above.Box.Left - below.Box.Left) < Flush * above.Size && Math.Abs(above.Size - below.Size) < 0.1 * above.Size
            && below.Box.Right <= next - (Least * below.Size) && above.Box.Right + (Space * above.Size) + below.Words[0].Box.Width > next - Margins;

    /// <summary>Whether a text cannot end there: its last word calls another.</summary>
    public static bool IsOpen(Phrase above) => above.Text.EndsWith('-') || (above.Words.Count > 1 && Links.Contains(above.Words[^1].Text.ToLowerInvariant()));
}
