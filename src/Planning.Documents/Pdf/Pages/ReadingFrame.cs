using Planning.Abstractions.Documents;

namespace Planning.Documents.Pdf.Pages;

/// <summary>The page held so that text of one turn is read from left to right and from top to bottom.</summary>
/// <param name="Turn">The text's turn, clockwise in degrees.</param>
internal readonly record struct ReadingFrame(int Turn)
{
    private double Cosine => Turn switch { 0 => 1, 180 => -1, 90 or 270 => 0, _ => Math.Cos(Turn * Math.PI / 180) };

    private double Sine => Turn switch { 90 => 1, 270 => -1, 0 or 180 => 0, _ => Math.Sin(Turn * Math.PI / 180) };

    /// <summary>Whether lines run along a side of the page.</summary>
    public bool IsSquare => Turn % 90 == 0;

    /// <summary>Where a box of the page is in this frame. A turn that is no quarter keeps only its middle.</summary>
    public Box In(Box box)
    {
        var (x1, y1) = Turned(box.Left, box.Top);
        var (x2, y2) = Turned(box.Right, box.Bottom);
        if (IsSquare)
        {
            return new(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
        }

        var (x, y) = ((x1 + x2) / 2, (y1 + y2) / 2);
        return new(x, y, x, y);
    }

    /// <summary>Where a box of this frame is on the page; for quarter turns only.</summary>
    public Box Out(Box box) => new ReadingFrame((360 - Turn) % 360).In(box);

    /// <summary>A glyph's or a word's baseline in this frame.</summary>
    public double Line(double baseline, Box box) => Turn switch
    {
        0 => baseline,
        90 => -baseline,
        180 => -baseline,
        270 => baseline,
        _ => In(box).Bottom,
    };

    private (double X, double Y) Turned(double x, double y) => ((x * Cosine) + (y * Sine), (y * Cosine) - (x * Sine));
}
