namespace Planning.Documents.Pdf.Tables;

/// <summary>Sorts the lines of a table's body into rows: a cell of several lines makes one row of them.</summary>
internal sealed class BodyRows
{
    // Lines of one cell follow each other this closely, of the letters' size; wider steps part rows.
    private const double WidestStep = 1.75;

    // The steps between rows are plainly wider than those inside them.
    private const double Plainly = 1.25;

    private const int MaxCellWords = 4;

    private readonly List<PlacedLine> lines;
    private readonly Columns columns;
    private readonly List<double> bars;
    private readonly double widestInside;
    private readonly bool hasSubHeads;

    private BodyRows(List<PlacedLine> lines, Columns columns, List<double> bars)
    {
        (this.lines, this.columns, this.bars) = (lines, columns, bars);
        widestInside = WidestInside(lines);
        hasSubHeads = lines.Count > 0 && lines[0].IsLabel || Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Any(IsSubHead);
    }

    /// <summary>The rows.</summary>
    public static IReadOnlyList<IReadOnlyList<PlacedLine>> Of(List<PlacedLine> lines, Columns columns, List<double> bars)
    {
        var rows = new List<IReadOnlyList<PlacedLine>>();
        var under = new BodyRows(lines, columns, bars);
        var row = new List<PlacedLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (row.Count > 0 && !under.Joins(row, i))
            {
                rows.Add(row);
                row = [];
            }

            row.Add(lines[i]);
        }

        if (row.Count > 0)
        {
            rows.Add(row);
        }

        return rows;
    }

    // Where steps between lines are of two kinds, the narrow ones are inside rows.
    private static double WidestInside(List<PlacedLine> lines)
    {
        var steps = new List<double>();
        for (var i = 1; i < lines.Count; i++)
        {
            steps.Add((lines[i].Baseline - lines[i - 1].Baseline) / lines[i].Size);
        }

        steps.Sort();
        for (var i = 1; i < steps.Count; i++)
        {
            if (steps[i] > Plainly * steps[i - 1] && steps[i - 1] >= 0.8 && steps[i - 1] < WidestStep)
            {
                return (steps[i] + steps[i - 1]) / 2;
            }
        }

        return WidestStep;
    }

    private bool Joins(List<PlacedLine> row, int next)
    {
        var (last, line) = (row[^1], lines[next]);
        var step = (line.Baseline - last.Baseline) / line.Size;
        if (step > Math.Min(WidestStep, widestInside) || OpenTable.HasBar(bars, last, line))
        {
            return false;
        }

        if (step < 0.75 && !row.Any(l => line.Phrases.Any(p => l.In(p.First) is not null)))
        {
            return true;
        }

        if (line.Phrases.Any(p => p.Phrase.IsFigure && row.Any(l => l.In(p.First) is { IsFigure: true })))
        {
            return false;
        }

        return line.IsLabel ? IsMoreLabel(row, line) : row.All(l => l.IsLabel) ? IsLabelled(row, next) : IsMore(row, line);
    }

    // The label of the row goes on below its figures, or a label of several lines goes on.
    private bool IsMoreLabel(List<PlacedLine> row, PlacedLine line) =>
        row.LastOrDefault(l => l.In(0) is not null)?.In(0) is { } above && line.In(0) is { } below
        && (Figures.GoesOn(below.Text) || (!Fits(above, below, 0) && IsHanging(above, below)) || (IsWrapped(above, below) && (!hasSubHeads || Wrapped.IsOpen(above))));

    // A label alone that had room above was put below for a reason; where there is one, others may be of its kind.
    private bool IsSubHead(int line) =>
        lines[line].IsLabel && lines[line].In(0) is { } label && !Figures.GoesOn(label.Text) && !(lines[line - 1].In(0) is { } above && (IsWrapped(above, label) || IsHanging(above, label)));

    private bool IsWrapped(Phrase above, Phrase below) => Wrapped.Is(above, below, columns.Inks[1].From);

    // A label of several lines comes to its figures, unless it is a sub-head over rows of its own.
    private bool IsLabelled(List<PlacedLine> row, int next)
    {
        var line = lines[next];
        if (line.In(0) is not { } below)
        {
            return true;
        }

        var above = row[^1].In(0)!;
        return Figures.GoesOn(below.Text) || (!Fits(above, below, 0) && IsHanging(above, below) && !HasSibling(next, below));
    }

    private bool HasSibling(int next, Phrase label) =>
        next + 1 < lines.Count && lines[next + 1].In(0) is { } sibling && !lines[next + 1].IsLabel && Math.Abs(sibling.Box.Left - label.Box.Left) < 0.3 * label.Size;

    // Every text of the line goes on one above it.
    private bool IsMore(List<PlacedLine> row, PlacedLine line)
    {
        var isMore = false;
        if (line.In(0) is { } label && !Figures.GoesOn(label.Text) && line.Phrases.All(p => row[^1].In(p.First) is not null) && row[^1].Phrases.Count <= line.Phrases.Count && line.Phrases.All(p => p.Phrase.Words.Count <= MaxCellWords))
        {
            // As many short texts as the line above, each under one of its: the next row.
            return false;
        }

        foreach (var placed in line.Phrases)
        {
            var above = row.Select(l => l.In(placed.First)).LastOrDefault(p => p is not null);
            if (above is null)
            {
                if (placed.Phrase.IsFigure || placed.First == 0)
                {
                    return false;
                }

                continue;
            }

            if (!Figures.GoesOn(placed.Phrase.Text) && Fits(above, placed.Phrase, placed.First))
            {
                return false;
            }

            isMore = true;
        }

        return isMore;
    }

    private static bool IsHanging(Phrase above, Phrase below) => below.Box.Left > above.Box.Left + (0.4 * above.Size);

    // Whether the first word of the line below had room on the line above: then it was put below for a reason.
    private bool Fits(Phrase above, Phrase below, int column)
    {
        var (from, to) = columns.Inks[column];
        return above.Box.Width + (0.3 * above.Size) + below.Words[0].Box.Width <= to - from;
    }
}
