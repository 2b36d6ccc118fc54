namespace Planning.Documents.Pdf.Tables;

/// <summary>Makes a table of lines whose cells no rules close: columns by rivers, rows by lines, heads by what stands over what.</summary>
internal static class OpenTable
{
    // How much of the width of a table a rule runs along to part its rows.
    private const double MostOfWidth = 0.8;

    // No page is wide enough for more.
    private const int MaxColumns = 80;

    /// <summary>The table of the lines; null when they have one column, or more than a page can hold.</summary>
    /// <param name="lines">The lines, from the top.</param>
    /// <param name="across">The horizontal rules of the area.</param>
    /// <param name="walls">Where vertical rules run down the area.</param>
    public static DraftTable? Of(IReadOnlyList<TextLine> lines, IReadOnlyList<Stroke> across, IReadOnlyList<double> walls)
    {
        var columns = Columns.Of(lines, walls);
        if (columns.Count is < 2 or > MaxColumns)
        {
            return null;
        }

        var placed = lines.Select(l => new PlacedLine(l, columns)).ToList();
        var (left, right) = (columns.Inks[0].From, columns.Inks[^1].To);
        var bars = across.Where(s => s.Covers(left, right) >= MostOfWidth).Select(s => s.At).Order().ToList();
        var headEnd = HeadEnd(placed, bars, columns.Inks[1].From);
        var cells = new List<DraftCell>();
        var tops = new List<double>();
        var heads = 0;
        foreach (var band in Runs.Of(placed.GetRange(0, headEnd), (_, last, next) => !HasBar(bars, last, next)))
        {
            var depth = HeadCells.Add(band, columns, across.Where(s => s.Covers(left, right) < MostOfWidth).ToList(), heads, cells);
            tops.AddRange(Spread(band, depth));
            heads += depth;
        }

        var rows = BodyRows.Of(placed.GetRange(headEnd, placed.Count - headEnd), columns, bars);
        foreach (var row in rows)
        {
            Add(row, tops.Count, columns, cells);
            tops.Add(row[0].Line.Box.Top);
        }

        var sides = tops.Append(placed[^1].Line.Box.Bottom).ToList();
        return new DraftTable(sides, columns.Sides, cells, heads).Packed();
    }

    private static void Add(IReadOnlyList<PlacedLine> row, int rank, Columns columns, List<DraftCell> cells)
    {
        if (row is [{ Phrases: [{ First: > 0 } only] }] && Middles(columns).FirstOrDefault(m => Math.Abs(m.Middle - only.Phrase.Middle) <= only.Phrase.Size) is { Last: > 0 } centred)
        {
            // A sub-head in the middle of the columns is over them all.
            cells.Add(new(rank, centred.First, 1, centred.Last - centred.First + 1, [only.Phrase]));
            return;
        }

        foreach (var cell in row.SelectMany(l => l.Phrases).GroupBy(p => p.First))
        {
            cells.Add(new(rank, cell.Key, 1, cell.Max(p => Reach(p, row)) - cell.Key + 1, [.. cell.Select(p => p.Phrase)]));
        }
    }

    // The middles of all the columns, and of all but the first.
    private static IEnumerable<(int First, int Last, double Middle)> Middles(Columns columns)
    {
        var last = columns.Count - 1;
        yield return (0, last, (columns.Inks[0].From + columns.Inks[last].To) / 2);
        if (last > 1)
        {
            yield return (1, last, (columns.Inks[1].From + columns.Inks[last].To) / 2);
        }
    }

    // A label that runs over empty columns is a label still: only what begins beside the first column takes several.
    private static int Reach(PlacedPhrase phrase, IReadOnlyList<PlacedLine> row) =>
        phrase.First == 0 || row.Any(l => l.Phrases.Any(p => p.First > phrase.First && p.First <= phrase.Last)) ? phrase.First : phrase.Last;

    private static IEnumerable<double> Spread(List<PlacedLine> band, int depth)
    {
        var (top, bottom) = (band[0].Line.Box.Top, band[^1].Line.Box.Bottom);
        for (var i = 0; i < depth; i++)
        {
            yield return top + ((bottom - top) * i / depth);
        }
    }

    /// <summary>Whether a rule over the whole width runs between two lines.</summary>
    public static bool HasBar(IReadOnlyList<double> bars, PlacedLine above, PlacedLine below)
    {
        var (from, to) = (above.Baseline - (0.3 * above.Size), below.Baseline - (0.3 * below.Size));
        return bars.Any(b => b > from && b < to);
    }

    private static int HeadEnd(List<PlacedLine> lines, List<double> bars, double beside)
    {
        var first = lines.FindIndex(l => l.HoldsFigures && !l.HoldsYearsOnly && !IsHeadMore(l));
        var end = -1;
        for (var i = 0; i + 1 < lines.Count && (first < 0 ? i < lines.Count / 2 : i < first); i++)
        {
            if (HasBar(bars, lines[i], lines[i + 1]))
            {
                end = i + 1;
                if (first < 0)
                {
                    break;
                }
            }
        }

        if (end >= 0)
        {
            return end;
        }

        // Lines of heads may be figures for the most part ("10 000 –", "15 000 et plus"): the rule under them tells.
        for (var i = Math.Max(first, 1); first > 0 && i + 2 < lines.Count && i < first + 3 && lines[i].Phrases.Any(p => p.First > 0 && !p.Phrase.IsFigure); i++)
        {
            if (HasBar(bars, lines[i], lines[i + 1]))
            {
                return i + 1;
            }
        }

        end = Math.Max(first, 0);
        while (end > 0 && lines[end - 1].IsLabel && lines.Take(end - 1).Any(l => !l.IsLabel) && !(lines[end - 2].In(0) is { } above && lines[end - 1].In(0) is { } below && Wrapped.Is(above, below, beside)))
        {
            end--;
        }

        return lines.Take(end).Any(l => !l.IsLabel) ? end : 0;
    }

    // Heads go on with words, and with years in brackets: "approuvé" over "(2019)".
    private static bool IsHeadMore(PlacedLine line) =>
        line.In(0) is null && line.Phrases.All(p => p.Phrase.Look == TextLook.Words || (p.Phrase.Text.StartsWith('(') && Figures.IsYear(p.Phrase.Text.Trim('(', ')'))));
}
