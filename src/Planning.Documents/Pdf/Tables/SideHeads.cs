using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Pdf.Tables;

/// <summary>Finds tables of two columns without rules, a short head at the side of each text: "Date", "Version", "Résumé", each with what it is.</summary>
internal sealed class SideHeads
{
    private const int MinHeads = 3;
    private const int MaxHeadWords = 6;

    // Of the letters' size.
    private const double MaxStep = 4;
    private const double SameHead = 1.35;
    private const double MinTextWidth = 14;
    private const double Gutter = 0.3;
    private const double OffLine = 0.55;
    private const double LargerHeading = 1.2;

    private readonly List<TextLine> lines;
    private readonly IReadOnlyList<GlyphFont> fonts;
    private readonly bool isInner;

    /// <summary>Readies the search.</summary>
    /// <param name="lines">The lines of the page outside other tables, from the top.</param>
    /// <param name="fonts">The page's fonts.</param>
    /// <param name="isInner">Whether the lines stand at the side of other heads.</param>
    public SideHeads(IReadOnlyList<TextLine> lines, IReadOnlyList<GlyphFont> fonts, bool isInner = false) => (this.lines, this.fonts, this.isInner) = (Joined(lines), fonts, isInner);

    /// <summary>The tables, and what they take. Side heads that have such tables at their side are the layout of a page, and those are the tables.</summary>
    public IEnumerable<(IReadOnlyList<DraftTable> Tables, IReadOnlyList<Phrase> Taken)> All()
    {
        var next = 0;
        while (next < lines.Count)
        {
            if (Begins(next) is { } x && Rows(next, x, out var end) is var rows && IsTable(rows, x))
            {
                var inner = isInner ? [] : rows.SelectMany(r => new SideHeads(r.Lines(), fonts, isInner: true).All()).SelectMany(t => t.Tables).ToList();
                if (inner.Count == 0)
                {
                    Above(rows, next, x);
                }

                yield return (inner.Count > 0 ? inner : [Draft(rows, x)], [.. rows.SelectMany(r => r.Heads.Concat(r.Texts))]);
                next = end;
            }
            else
            {
                next++;
            }
        }
    }

    // A short head, then a text: the x where the texts begin, by the lines that follow.
    private double? Begins(int line)
    {
        if (lines[line].Phrases is not [{ Look: TextLook.Words or TextLook.Figure } head, var text, ..] || !IsHead(head))
        {
            return null;
        }

        var near = lines.Skip(line).Take(12).SelectMany(l => l.Phrases).Where(p => p.Box.Left > head.Box.Right && Math.Abs(p.Box.Left - text.Box.Left) <= p.Size);
        return near.Select(p => p.Box.Left).DefaultIfEmpty(text.Box.Left).Min();
    }

    private static bool IsHead(Phrase phrase) => phrase.Words.Count <= MaxHeadWords && phrase.Look != TextLook.Marker && phrase.Text.Length > 1;

    private List<SideRow> Rows(int start, double x, out int end)
    {
        var rows = new List<SideRow>();
        var (baseline, headBaseline) = (lines[start].Baseline, double.MinValue);
        for (end = start; end < lines.Count; end++)
        {
            var size = lines[end].Size;
            if (Sided(lines[end], x) is not { } line || lines[end].Baseline - baseline > MaxStep * size || size > LargerHeading * lines[start].Size
                || (rows.Count == 0 && (line.Heads.Count == 0 || line.Texts.Count == 0))
                || (line.Heads.Count > 0 && line.Texts.Count > 0 && line.Texts[0].Box.Left > x + (3 * size)))
            {
                break;
            }

            if (line.Heads.Count == 1 && line.Texts.Count > 0 && lines[end].Baseline - headBaseline > SameHead * size)
            {
                rows.Add(new(lines[end].Box.Top));
            }

            rows[^1].Add(line);
            baseline = lines[end].Baseline;
            headBaseline = line.Heads.Count > 0 ? baseline : headBaseline;
        }

        return rows;
    }

    // A head that stands a little off the line of its text is on it.
    private static List<TextLine> Joined(IReadOnlyList<TextLine> lines)
    {
        var joined = new List<TextLine>();
        foreach (var line in lines)
        {
            var last = joined.Count > 0 ? joined[^1] : null;
            if (last is not null && line.Baseline - last.Baseline <= OffLine * line.Size && (last.Box.Right < line.Box.Left || line.Box.Right < last.Box.Left))
            {
                joined[^1] = new([.. last.Phrases.Concat(line.Phrases).OrderBy(p => p.Box.Left)]);
            }
            else
            {
                joined.Add(line);
            }
        }

        return joined;
    }

    // The lines before the first head that go on with a text of the page before make a row without head.
    private void Above(List<SideRow> rows, int start, double x)
    {
        var first = start;
        while (first > 0 && lines[first].Baseline - lines[first - 1].Baseline <= MaxStep * lines[first].Size && lines[first - 1].Size <= LargerHeading * lines[start].Size
            && Sided(lines[first - 1], x) is { Heads.Count: 0 } line && line.Texts[0].Box.Left <= x + (3 * lines[start].Size))
        {
            first--;
        }

        if (first == start)
        {
            return;
        }

        rows.Insert(0, new(lines[first].Box.Top));
        for (var i = first; i < start; i++)
        {
            rows[0].Add(Sided(lines[i], x)!);
        }
    }

    private static SideLine? Sided(TextLine line, double x)
    {
        var (heads, texts) = (new List<Phrase>(), new List<Phrase>());
        var reach = Gutter * line.Size;
        foreach (var phrase in line.Phrases)
        {
            if (phrase.Box.Left >= x - reach)
            {
                texts.Add(phrase);
            }
            else if (phrase.Box.Right <= x - (reach / 2))
            {
                heads.Add(phrase);
            }
            else
            {
                var cut = phrase.Words.Index().FirstOrDefault(w => w.Index > 0 && Math.Abs(w.Item.Box.Left - x) <= reach).Index;
                if (cut == 0)
                {
                    return null;
                }

                heads.Add(new([.. phrase.Words.Take(cut)]));
                texts.Add(new([.. phrase.Words.Skip(cut)]));
            }
        }

        return heads.Count > 1 || (heads.Count == 1 && !IsHead(heads[0])) ? null : new(heads, texts);
    }

    private bool IsTable(List<SideRow> rows, double x)
    {
        if (rows.Count < MinHeads)
        {
            return false;
        }

        var (heads, texts) = (rows.SelectMany(r => r.Heads).ToList(), rows.SelectMany(r => r.Texts).ToList());
        var size = texts[0].Size;
        if (isInner)
        {
            return rows.All(r => r.Texts[0].Box.Left <= x + (size / 2)) && texts.All(p => p.Look != TextLook.Marker) && heads.All(h => h.Words.Count <= MaxHeadWords / 2);
        }

        return texts.Max(p => p.Box.Right) - x >= MinTextWidth * size
            && rows.Average(r => r.Texts.Sum(p => p.Words.Count)) >= 3
            && texts.Count(p => p.IsFigure) * 4 <= texts.Count
            && rows.Count(r => r.Texts[0].Box.Left <= x + size) >= 0.6 * rows.Count
            && rows.Count(r => HasColumns(r.Texts)) * 2 <= rows.Count
            && (Differ(heads, texts) || StandApart(rows));
    }

    // Texts side by side on the first line of a row: a third column.
    private static bool HasColumns(List<Phrase> texts) =>
        texts.Count > 1 && texts[0].Look != TextLook.Marker && texts[0].Words.Count <= MaxHeadWords && Math.Abs(texts[0].Words[0].Baseline - texts[1].Words[0].Baseline) < 0.3 * texts[0].Size;

    // Heads in a look of their own.
    private bool Differ(List<Phrase> heads, List<Phrase> texts)
    {
        var usual = fonts[texts.SelectMany(p => p.Words).GroupBy(w => w.Font).MaxBy(g => g.Count())!.Key];
        return heads.Count(h => fonts[h.Words[0].Font] is var f && (f.IsBold != usual.IsBold || f.IsItalic != usual.IsItalic || f.Colour != usual.Colour)) * 10 >= heads.Count * 9;
    }

    // Steps between rows plainly wider than those inside them.
    private static bool StandApart(List<SideRow> rows)
    {
        var (inside, between) = (new List<double>(), new List<double>());
        for (var r = 0; r < rows.Count; r++)
        {
            var baselines = rows[r].Texts.Select(p => p.Words[0].Baseline).Distinct().ToList();
            inside.AddRange(baselines.Zip(baselines.Skip(1), (a, b) => b - a).Where(d => d > 0.5 * rows[r].Texts[0].Size));
            if (r > 0)
            {
                between.Add(baselines[0] - rows[r - 1].Texts[^1].Words[0].Baseline);
            }
        }

        return inside.Count > 0 && between.Order().ElementAt(between.Count / 4) > 1.2 * inside.Order().ElementAt(inside.Count / 2);
    }

    private static DraftTable Draft(List<SideRow> rows, double x)
    {
        var all = rows.SelectMany(r => r.Heads.Concat(r.Texts)).ToList();
        return new(
            [.. rows.Select(r => r.Top), all.Max(p => p.Box.Bottom)],
            [all.Min(p => p.Box.Left), x - (Gutter * all[0].Size), all.Max(p => p.Box.Right)],
            [.. rows.SelectMany((r, i) => new DraftCell[] { new(i, 0, 1, 1, r.Heads), new(i, 1, 1, 1, r.Texts) })],
            0);
    }

    private sealed record SideLine(List<Phrase> Heads, List<Phrase> Texts);

    private sealed class SideRow(double top)
    {
        private readonly List<List<Phrase>> texted = [];

        public double Top { get; } = top;

        public List<Phrase> Heads { get; } = [];

        public List<Phrase> Texts { get; } = [];

        /// <summary>The lines of its text.</summary>
        public List<TextLine> Lines() => texted.ConvertAll(t => new TextLine(t));

        public void Add(SideLine line)
        {
            if (line.Texts.Count > 0)
            {
                texted.Add(line.Texts);
            }

            Heads.AddRange(line.Heads);
            Texts.AddRange(line.Texts);
        }
    }
}
