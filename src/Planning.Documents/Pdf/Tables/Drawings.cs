namespace Planning.Documents.Pdf.Tables;

/// <summary>Tells a chart from a table: in a table, no rule runs through a text.</summary>
internal static class Drawings
{
    /// <summary>How far from a chart its labels stand, in points, where it has no frame.</summary>
    public const double LabelRoom = 30;

    private const double MostCrossed = 0.12;

    // A lattice of this many cells, nearly all blank, holds bars or curves.
    private const int MinBlank = 6;
    private const double LeastFilled = 0.15;
    private const double LeastFilledByFigures = 0.5;
    private const double MostSlivers = 0.35;

    /// <summary>Whether an area of rules is a chart or another drawing.</summary>
    public static bool IsOne(RuledArea area, Lattice lattice, IReadOnlyList<TextLine> lines)
    {
        var filled = lattice.Cells.Count(c => lines.Any(l => l.Phrases.Any(p => Boxes.Holds(c.Box, p.Box))));
        if (lattice.Cells.Count >= MinBlank && filled < LeastFilled * lattice.Cells.Count)
        {
            return true;
        }

        if (lattice.Cells.Count >= 2 * MinBlank && filled < LeastFilledByFigures * lattice.Cells.Count && lines.All(l => l.Phrases.All(p => p.IsFigure)))
        {
            return true;
        }

        if (HasSlivers(lattice, lines))
        {
            return true;
        }

        var words = lines.SelectMany(l => l.Phrases).SelectMany(p => p.Words).ToList();
        var crossed = words.Count(w =>
        {
            var (left, right) = (w.Box.Left + (0.15 * w.Size), w.Box.Right - (0.15 * w.Size));
            var (top, bottom) = (w.Baseline - (0.55 * w.Size), w.Baseline - (0.1 * w.Size));
            return area.Across.Any(s => s.At > top && s.At < bottom && s.Covers(left, right) > 0.5) || area.Down.Any(s => s.At > left && s.At < right && s.Covers(top, bottom) > 0.5);
        });
        return crossed > MostCrossed * words.Count;
    }

    // Bars and ticks make rows and columns that no text fits in.
    private static bool HasSlivers(Lattice lattice, IReadOnlyList<TextLine> lines)
    {
        if (lines.Count == 0)
        {
            return false;
        }

        var size = lines.Select(l => l.Size).Order().ElementAt(lines.Count / 2);
        var slivers = Slivers(lattice.Xs, 0.8 * size) + Slivers(lattice.Ys, 0.8 * size);
        return slivers >= MinBlank && slivers > MostSlivers * (lattice.Xs.Length + lattice.Ys.Length - 2);
    }

    private static int Slivers(double[] sides, double room) => sides.Zip(sides.Skip(1), (a, b) => b - a).Count(width => width < room);
}
