namespace Planning.Documents.Pdf.Tables;

/// <summary>The cells that rules close: rectangles of a grid of all the places of rules, joined where no rule parts them.</summary>
internal sealed class Lattice
{
    // Rules nearer than this are one side of a cell, in points.
    private const double Near = 4;

    // A side of a cell is ruled when most of it is.
    private const double MostOfSide = 0.55;

    // Beyond, the rules are a drawing.
    private const int MaxCells = 40_000;

    private Lattice(double[] xs, double[] ys, IReadOnlyList<LatticeCell> cells) => (Xs, Ys, Cells) = (xs, ys, cells);

    /// <summary>The sides of the columns, from the left.</summary>
    public double[] Xs { get; }

    /// <summary>The sides of the rows, from the top.</summary>
    public double[] Ys { get; }

    /// <summary>The cells, by row then column.</summary>
    public IReadOnlyList<LatticeCell> Cells { get; }

    /// <summary>The lattice of an area; null when it has less than two cells, or too many to be a table.</summary>
    public static Lattice? Of(RuledArea area)
    {
        var xs = Places(area.Down.Select(s => s.At).Append(area.Box.Left).Append(area.Box.Right));
        var ys = Places(area.Across.Select(s => s.At).Append(area.Box.Top).Append(area.Box.Bottom));
        var (columns, rows) = (xs.Length - 1, ys.Length - 1);
        if (columns < 1 || rows < 1 || columns * rows < 2 || columns * (long)rows > MaxCells)
        {
            return null;
        }

        var (right, below) = (Walls(xs, ys, area.Down), Walls(ys, xs, area.Across));
        var cells = new List<LatticeCell>();
        var taken = new bool[rows, columns];
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                if (!taken[r, c])
                {
                    cells.Add(Grow(r, c, xs, ys, right, below, taken));
                }
            }
        }

        return cells.Count < 2 ? null : new(xs, ys, cells);
    }

    // The widest run of columns without a wall, then as many rows as keep it whole.
    private static LatticeCell Grow(int r, int c, double[] xs, double[] ys, bool[,] right, bool[,] below, bool[,] taken)
    {
        var (lastRow, lastColumn) = (r, c);
        while (lastColumn + 2 < xs.Length && !right[lastColumn + 1, r] && !taken[r, lastColumn + 1])
        {
            lastColumn++;
        }

        while (lastRow + 2 < ys.Length && IsOpen(lastRow + 1))
        {
            lastRow++;
        }

        for (var i = r; i <= lastRow; i++)
        {
            for (var j = c; j <= lastColumn; j++)
            {
                taken[i, j] = true;
            }
        }

        return new(r, c, lastRow - r + 1, lastColumn - c + 1, new(xs[c], ys[r], xs[lastColumn + 1], ys[lastRow + 1]));

        bool IsOpen(int row)
        {
            for (var j = c; j <= lastColumn; j++)
            {
                if (below[row, j] || taken[row, j] || (j > c && right[j, row]))
                {
                    return false;
                }
            }

            return (lastColumn + 2 >= xs.Length || right[lastColumn + 1, row]) && (c == 0 || right[c, row]);
        }
    }

    // Whether each stretch of each place is walled.
    private static bool[,] Walls(double[] places, double[] stretches, IReadOnlyList<Stroke> strokes)
    {
        var covered = new double[places.Length, stretches.Length];
        foreach (var stroke in strokes)
        {
            var place = Nearest(places, stroke.At);
            for (var s = 0; s + 1 < stretches.Length; s++)
            {
                covered[place, s] += stroke.Covers(stretches[s], stretches[s + 1]);
            }
        }

        var walls = new bool[places.Length, stretches.Length];
        for (var p = 0; p < places.Length; p++)
        {
            for (var s = 0; s < stretches.Length; s++)
            {
                walls[p, s] = covered[p, s] >= MostOfSide;
            }
        }

        return walls;
    }

    private static int Nearest(double[] places, double at)
    {
        var found = Array.BinarySearch(places, at);
        if (found >= 0)
        {
            return found;
        }

        var next = Math.Min(~found, places.Length - 1);
        return next > 0 && at - places[next - 1] < places[next] - at ? next - 1 : next;
    }

    private static double[] Places(IEnumerable<double> all) => [.. Runs.Of(all.Order(), (first, _, next) => !(next - first > Near)).Select(run => run[0])];
}
