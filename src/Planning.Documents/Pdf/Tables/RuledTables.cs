using Planning.Abstractions.Documents;

namespace Planning.Documents.Pdf.Tables;

/// <summary>Makes tables of areas whose rules close cells.</summary>
internal static class RuledTables
{
    // Of the letters' size: a step between lines that parts texts of one cell.
    private const double WideStep = 1.8;

    private const int MinRows = 4;

    /// <summary>The table of a lattice whose cells hold each one cell's text.</summary>
    /// <param name="lattice">The cells.</param>
    /// <param name="lines">The lines of the area, parted at its vertical rules.</param>
    /// <param name="turned">The phrases of other turns: heads written up or down narrow columns.</param>
    public static DraftTable Of(Lattice lattice, IReadOnlyList<TextLine> lines, IReadOnlyList<Phrase> turned)
    {
        var held = lattice.Cells.Select(_ => new List<Phrase>()).ToArray();
        foreach (var phrase in lines.SelectMany(l => l.Phrases).Concat(turned))
        {
            var best = -1;
            for (var i = 0; i < held.Length && best < 0; i++)
            {
                best = Boxes.Holds(lattice.Cells[i].Box, Ink(phrase)) ? i : -1;
            }

            if (best >= 0)
            {
                held[best].Add(phrase);
            }
        }

        var cells = lattice.Cells.SelectMany((c, i) => TallCells.Parted(c, held[i], lattice.Ys, lines, row => IsLabelled(c, row)).SelectMany(t => WideCells.Parted(t.Cell, t.Phrases, lattice.Xs))).ToList();
        return EdgeRows.Trimmed(new DraftTable(lattice.Ys, lattice.Xs, cells, 0).Packed());

        bool IsLabelled(LatticeCell cell, int row) => lattice.Cells.Index().Any(other =>
            other.Item.Row == row && other.Item.RowSpan == 1 && other.Item.Column + other.Item.ColumnSpan == cell.Column && held[other.Index].Count > 0);
    }

    /// <summary>Where the vertical rules of an area run down most of it.</summary>
    public static IReadOnlyList<double> Walls(Lattice lattice, RuledArea area) =>
        [.. lattice.Xs.Where(x => area.Down.Where(s => Math.Abs(s.At - x) <= 4).Sum(s => s.Length) >= 0.4 * area.Box.Height)];

    /// <summary>Whether rules close more than one cell's text: rows that no rule parts, or columns.</summary>
    public static bool IsPoor(Lattice lattice, IReadOnlyList<TextLine> lines)
    {
        var wide = 0;
        for (var row = 0; row + 1 < lattice.Ys.Length; row++)
        {
            var (top, bottom) = (lattice.Ys[row], lattice.Ys[row + 1]);
            var within = lines.Where(l => l.Baseline > top && l.Baseline <= bottom + 1).ToList();
            if (HoldsRows(within, [.. lattice.Cells.Where(c => c.Row == row && c.RowSpan == 1)]))
            {
                return true;
            }

            var sharing = within.Count(l => SharesCell(l, lattice));
            if (sharing >= MinRows && sharing * 2 > within.Count)
            {
                return true;
            }

            wide += sharing > 0 ? 1 : 0;
        }

        return (wide >= 3 && wide * 2 > lattice.Ys.Length - 1) || HoldsParagraphs(lattice, lines);
    }

    private static bool HoldsParagraphs(Lattice lattice, IReadOnlyList<TextLine> lines)
    {
        var left = lines.Min(l => l.Phrases[0].Middle);
        var labels = lattice.Xs.FirstOrDefault(x => x > left, lattice.Xs[^1]);
        return lattice.Cells.Count(c => c.Box.Left >= labels - 1 && HoldsParagraphs(c, labels, lines)) > 1;
    }

    // Texts apart in one cell, each beginning on the line of a label of the first column.
    private static bool HoldsParagraphs(LatticeCell cell, double labels, IReadOnlyList<TextLine> lines)
    {
        var (labelled, before) = (0, double.MaxValue);
        foreach (var line in lines)
        {
            if (!line.Phrases.Any(p => Boxes.Holds(cell.Box, p.Box)))
            {
                continue;
            }

            if (line.Baseline - before > WideStep * line.Size)
            {
                if (line.Phrases[0].Middle > labels)
                {
                    return false;
                }

                labelled++;
            }

            before = line.Baseline;
        }

        return labelled > 0;
    }

    // Rows that no rule parts: labels one under another, and figures beside each.
    private static bool HoldsRows(List<TextLine> lines, List<LatticeCell> cells)
    {
        if (lines.Count < 2)
        {
            return false;
        }

        var phrases = lines.SelectMany(l => l.Phrases).ToList();
        var held = cells.OrderBy(c => c.Column).Select(c => phrases.Where(p => Boxes.Holds(c.Box, p.Box)).ToList()).ToList();
        var columns = held.Skip(1).Where(h => h.Count > 0).ToList();
        var labelled = held.Count == 0 ? [] : lines.Where(l => l.Phrases.Any(held[0].Contains)).ToList();
        var rows = labelled.Count(l => columns.Any(h => h.Exists(p => p.IsFigure && l.Phrases.Contains(p))));
        if (rows >= MinRows && rows >= 0.8 * labelled.Count)
        {
            return true;
        }

        if (columns.Count == 0 || held[0].Count < 0.6 * lines.Count)
        {
            return false;
        }

        return columns.Count(h => h.Count >= Math.Max(2, lines.Count / 2) && h.Count(p => p.IsFigure) >= 0.7 * h.Count) * 2 >= columns.Count;
    }

    // Whether two phrases of a line stand well apart in one cell, the first of which is no mark of a list.
    private static bool SharesCell(TextLine line, Lattice lattice)
    {
        for (var i = 1; i < line.Phrases.Count; i++)
        {
            var (left, right) = (line.Phrases[i - 1], line.Phrases[i]);
            if (left.Look != TextLook.Marker && right.Box.Left - left.Box.Right > 1.2 * left.Size
                && lattice.Cells.Any(c => Boxes.Holds(c.Box, left.Box) && Boxes.Holds(c.Box, right.Box)))
            {
                return true;
            }
        }

        return false;
    }

    // Accents and descents overflow tight cells: the letters' body does not.
    private static Box Ink(Phrase phrase) => new(phrase.Box.Left, phrase.Box.Top + (0.2 * phrase.Box.Height), phrase.Box.Right, phrase.Box.Bottom - (0.2 * phrase.Box.Height));
}
