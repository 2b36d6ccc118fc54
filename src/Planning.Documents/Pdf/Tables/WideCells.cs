namespace Planning.Documents.Pdf.Tables;

/// <summary>Parts a ruled cell over several columns that holds several texts side by side: no rule was drawn between them.</summary>
internal static class WideCells
{
    /// <summary>The cells of a closed cell.</summary>
    /// <param name="cell">The closed cell.</param>
    /// <param name="phrases">What it holds.</param>
    /// <param name="xs">The sides of the columns.</param>
    public static IEnumerable<DraftCell> Parted(LatticeCell cell, IReadOnlyList<Phrase> phrases, double[] xs)
    {
        var sides = new List<int> { cell.Column };
        for (var x = cell.Column + 1; x < cell.Column + cell.ColumnSpan; x++)
        {
            if (IsWhite(xs[x], phrases) && phrases.Any(p => p.Middle > xs[sides[^1]] && p.Middle < xs[x]) && phrases.Any(p => p.Middle > xs[x]))
            {
                sides.Add(x);
            }
        }

        sides.Add(cell.Column + cell.ColumnSpan);
        for (var i = 0; i + 1 < sides.Count; i++)
        {
            var (from, to) = (i == 0 ? double.MinValue : xs[sides[i]], i + 2 == sides.Count ? double.MaxValue : xs[sides[i + 1]]);
            yield return new(cell.Row, sides[i], cell.RowSpan, sides[i + 1] - sides[i], [.. phrases.Where(p => p.Middle >= from && p.Middle < to)]);
        }
    }

    // Texts on both sides of the place, at one height, and none across it.
    private static bool IsWhite(double x, IReadOnlyList<Phrase> phrases)
    {
        if (phrases.Any(p => p.Box.Right > x + 1 && p.Box.Left < x - 1))
        {
            return false;
        }

        var (left, right) = (phrases.Where(p => p.Box.Right <= x + 1).ToList(), phrases.Where(p => p.Box.Left >= x - 1).ToList());
        return left.Count > 0 && right.Count > 0
            && Boxes.Shared(left.Min(p => p.Box.Top), left.Max(p => p.Box.Bottom), right.Min(p => p.Box.Top), right.Max(p => p.Box.Bottom)) > 0.5 * left[0].Size;
    }
}
