using Planning.Abstractions.Documents;

namespace Planning.Documents.Pdf.Tables;

/// <summary>Finds where lines stand in columns that no rules close.</summary>
internal sealed class OpenAreas
{
    // Rows of one table are at most this far apart, of the letters' size, sub-heads between them included; twice as far between rules.
    private const double MaxStep = 4.2;
    private const double MaxStepInRules = 12;

    private const double HeadStep = 1.9;
    private const int MaxHeadLines = 9;
    private const double LargerHeading = 1.3;
    private const double SameCell = 1.35;

    private readonly IReadOnlyList<TextLine> lines;
    private readonly Strokes strokes;
    private readonly HashSet<Phrase> prose;
    private readonly HashSet<Phrase> used = new(ReferenceEqualityComparer.Instance);

    /// <summary>Readies the search.</summary>
    /// <param name="lines">The lines of the page outside other tables, from the top.</param>
    /// <param name="strokes">The rules of the page.</param>
    public OpenAreas(IReadOnlyList<TextLine> lines, Strokes strokes) => (this.lines, this.strokes, prose) = (lines, strokes, Prose.In(lines));

    /// <summary>The areas: the lines of each, from the top.</summary>
    public IEnumerable<IReadOnlyList<TextLine>> All()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var free = Free(i, double.MinValue, double.MaxValue);
            if (!IsTabular(free))
            {
                continue;
            }

            var (end, from, to) = Grow(i, free);
            if (!IsTabular(Free(i, from, to)))
            {
                continue;
            }

            var (first, last) = (Up(i, end, from, to), Down(i, end, from, to));
            var area = new List<TextLine>();
            for (var k = first; k <= last; k++)
            {
                if (Free(k, from, to) is { Count: > 0 } kept)
                {
                    area.Add(new(kept));
                }
            }

            used.UnionWith(area.SelectMany(l => l.Phrases));
            foreach (var part in StackedTables.Parted(area, strokes.Across))
            {
                yield return part;
            }
        }
    }

    private List<Phrase> Free(int line, double from, double to) =>
        [.. lines[line].Phrases.Where(p => !prose.Contains(p) && !used.Contains(p) && p.Middle >= from && p.Middle <= to)];

    private static bool IsTabular(List<Phrase> phrases) =>
        phrases.Count >= 2 && !(phrases.Count == 2 && (phrases[0].Look == TextLook.Marker || IsContents(phrases))) && !phrases.Any(p => p.Words.Count > 25);

    // A line of a table of contents: a title, dots, a page.
    private static bool IsContents(List<Phrase> phrases) => phrases[1].Look == TextLook.Figure && Leaders.End(phrases[0].Text);

    // Down from a first line, while nothing else comes: a paragraph, a caption, white. Paragraphs beside it bound it.
    private (int End, double From, double To) Grow(int start, List<Phrase> first)
    {
        var (from, to, last) = (double.MinValue, double.MaxValue, start);
        var box = Boxes.Around(first.Select(p => p.Box));
        Narrow(start, first[0].Box.Right, first[^1].Box.Left, ref from, ref to);
        for (var i = start + 1; i < lines.Count; i++)
        {
            var phrases = Free(i, from, to);
            if (IsStopped(i, last, box, phrases))
            {
                break;
            }

            Narrow(i, box.Left, box.Right, ref from, ref to);
            if (IsTabular(phrases))
            {
                last = i;
                box = Boxes.Around(phrases.Where(p => p.Middle >= from && p.Middle <= to).Select(p => p.Box).Append(box));
            }
        }

        return (last, from, to);
    }

    private bool IsStopped(int line, int last, Box box, List<Phrase> phrases)
    {
        var near = lines[line].Phrases.Where(prose.Contains).Any(p => Boxes.Shared(p.Box.Left, p.Box.Right, box.Left, box.Right) > 0.5 * Math.Min(p.Box.Width, box.Width));
        var step = lines[line].Box.Top - lines[last].Box.Bottom;
        return near || (phrases.Count > 0 && (Captions.Begins(phrases[0]) || step > MaxStepInRules * lines[line].Size || (step > MaxStep * lines[line].Size && !IsBetweenRules(line, last, box))));
    }

    private bool IsBetweenRules(int line, int last, Box box)
    {
        var own = strokes.Across.Where(s => s.RunsAlong(box.Left, box.Right)).ToList();
        return own.Any(s => s.At < lines[last].Baseline && s.At > box.Top - 60) && own.Any(s => s.At > lines[line].Baseline);
    }

    private void Narrow(int line, double left, double right, ref double from, ref double to)
    {
        foreach (var phrase in lines[line].Phrases.Where(prose.Contains))
        {
            if (phrase.Box.Left >= right - 1)
            {
                to = Math.Min(to, phrase.Box.Left);
            }
            else if (phrase.Box.Right <= left + 1)
            {
                from = Math.Max(from, phrase.Box.Right);
            }
        }
    }

    // Heads above the first line: up to the rule over them, or while they stand close and within the columns.
    private int Up(int start, int end, double from, double to)
    {
        var box = Around(start, end, from, to);
        var first = start;
        for (var i = start - 1; i >= 0 && start - i <= MaxHeadLines; i--)
        {
            var phrases = Free(i, from, to);
            if (phrases.Count == 0 && lines[i].Phrases.Any(p => Boxes.Shared(p.Box.Left, p.Box.Right, box.Left, box.Right) > 0))
            {
                break;
            }

            if (phrases.Count == 0)
            {
                continue;
            }

            var line = Boxes.Around(phrases.Select(p => p.Box));
            var size = lines[i].Size;
            if (Captions.Begins(phrases[0]) || size > LargerHeading * lines[start].Size || lines[first].Baseline - lines[i].Baseline > 3 * HeadStep * size)
            {
                break;
            }

            var above = strokes.Across.Where(s => s.RunsAlong(box.Left, box.Right) && s.At < lines[first].Baseline && s.At > line.Top - (3 * size)).ToList();
            var isWithin = line.Left >= box.Left - size && line.Right <= box.Right + size;
            var isUnderRule = above.Any(s => s.At < lines[i].Baseline - (0.5 * size)) && isWithin;
            var isClose = above.Count == 0 && isWithin && lines[first].Baseline - lines[i].Baseline <= HeadStep * size && line.Left > box.Left + (2 * size);
            if (!isUnderRule && !isClose)
            {
                break;
            }

            first = i;
        }

        return first;
    }

    // Lines of one cell before the rule that closes the table.
    private int Down(int start, int end, double from, double to)
    {
        var box = Around(start, end, from, to);
        var last = end;
        for (var i = end + 1; i < lines.Count && i - end <= 3; i++)
        {
            var phrases = Free(i, from, to);
            if (phrases.Count == 0)
            {
                continue;
            }

            var (line, before) = (lines[i], lines[last]);
            if (last == i - 1 && phrases.Count == 1 && line.Baseline - before.Baseline <= SameCell * line.Size && !Captions.Begins(phrases[0])
                && Free(last, from, to).Skip(1).Any(p => Math.Abs(p.Box.Left - phrases[0].Box.Left) < 0.3 * line.Size && p.Look == TextLook.Words))
            {
                // The rest of a cell of the last row.
                end = last = i;
                continue;
            }

            if (last == i - 1 && phrases.Count == 1 && GoesOn(i, phrases[0], Free(last, from, to)[0], RightOfLabels(start, end, from, to)))
            {
                // The rest of the last label.
                end = last = i;
                continue;
            }

            if (Captions.Begins(phrases[0]) || line.Baseline - before.Baseline > HeadStep * line.Size
                || strokes.Across.Any(s => s.RunsAlong(box.Left, box.Right) && s.At > before.Baseline - (0.3 * before.Size) && s.At < line.Baseline - (0.5 * line.Size)))
            {
                return end;
            }

            if (strokes.Across.Any(s => s.RunsAlong(box.Left, box.Right) && s.At > line.Baseline && s.At < line.Baseline + (1.5 * line.Size)))
            {
                return i;
            }

            last = i;
        }

        return end;
    }

    // Under the last row, a short line may be a note as well: words that go on tell, or the white under it.
    private bool GoesOn(int line, Phrase below, Phrase above, double beside)
    {
        var step = lines[line].Baseline - lines[line - 1].Baseline;
        return step <= SameCell * lines[line].Size && !Captions.Begins(below) && !below.IsFigure && Wrapped.Is(above, below, beside)
            && (Figures.GoesOn(below.Text) || Wrapped.IsOpen(above) || line + 1 == lines.Count || lines[line + 1].Baseline - lines[line].Baseline > 1.25 * step);
    }

    // Where what stands beside the labels begins.
    private double RightOfLabels(int start, int end, double from, double to) =>
        Enumerable.Range(start, end - start + 1).Select(i => Free(i, from, to)).Where(p => p.Count > 1).Select(p => p[1].Box.Left).DefaultIfEmpty(double.MinValue).Min();

    private Box Around(int start, int end, double from, double to) =>
        Boxes.Around(Enumerable.Range(start, end - start + 1).SelectMany(i => Free(i, from, to)).Select(p => p.Box));
}
