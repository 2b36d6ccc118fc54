namespace Planning.Documents.Pdf.Tables;

/// <summary>Parts a ruled cell over several rows that holds one text a row: labels beside cells that alone are ruled.</summary>
internal static class TallCells
{
    private const int MinRows = 3;
    private const double MostRows = 0.8;
    private const double Plainly = 1.25;

    /// <summary>The cells of a closed cell.</summary>
    /// <param name="cell">The closed cell.</param>
    /// <param name="phrases">What it holds.</param>
    /// <param name="ys">The sides of the rows.</param>
    /// <param name="lines">The lines of the table: a label stands on the line of its row.</param>
    /// <param name="isLabelled">Whether a ruled cell at the side of the cell labels a row, and no other.</param>
    public static IEnumerable<(LatticeCell Cell, IReadOnlyList<Phrase> Phrases)> Parted(
        LatticeCell cell, IReadOnlyList<Phrase> phrases, double[] ys, IReadOnlyList<TextLine> lines, Func<int, bool> isLabelled)
    {
        if (cell.RowSpan < MinRows || phrases.Count < MinRows)
        {
            return [(cell, phrases)];
        }

        var rows = phrases.GroupBy(p => RowOf(p, cell, ys)).ToDictionary(g => g.Key, g => g.ToList());
        if (!HoldsOneLineARow(cell, rows, phrases, lines) && !(Enumerable.Range(cell.Row, cell.RowSpan).All(isLabelled) && StandApart(cell, rows)))
        {
            return [(cell, phrases)];
        }

        return Enumerable.Range(cell.Row, cell.RowSpan).Select(r => (
            cell with { Row = r, RowSpan = 1, Box = cell.Box with { Top = ys[r], Bottom = ys[r + 1] } },
            (IReadOnlyList<Phrase>)(rows.GetValueOrDefault(r) ?? [])));
    }

    private static bool HoldsOneLineARow(LatticeCell cell, Dictionary<int, List<Phrase>> rows, IReadOnlyList<Phrase> phrases, IReadOnlyList<TextLine> lines)
    {
        var alone = lines.Count(l => l.Phrases.Count > 0 && l.Phrases.All(phrases.Contains));
        return alone * 5 <= rows.Count && rows.Count >= MostRows * cell.RowSpan && rows.Values.All(r => r.Max(p => p.Box.Top) - r.Min(p => p.Box.Top) <= 0.5 * r[0].Size);
    }

    // A text for every row, the steps from one to the next plainly wider than those between its lines.
    private static bool StandApart(LatticeCell cell, Dictionary<int, List<Phrase>> rows)
    {
        if (rows.Count < cell.RowSpan)
        {
            return false;
        }

        var baselines = Enumerable.Range(cell.Row, cell.RowSpan).Select(r => rows[r].Select(p => p.Words[0].Baseline).Order().ToList()).ToList();
        var inside = baselines.SelectMany(b => b.Zip(b.Skip(1), (above, below) => below - above)).DefaultIfEmpty(0).Max();
        return baselines.Zip(baselines.Skip(1), (above, below) => below[0] - above[^1]).All(step => step > Plainly * inside);
    }

    private static int RowOf(Phrase phrase, LatticeCell cell, double[] ys)
    {
        var row = cell.Row;
        var (_, y) = Boxes.Middle(phrase.Box);
        while (row + 1 < cell.Row + cell.RowSpan && y > ys[row + 1])
        {
            row++;
        }

        return row;
    }
}
