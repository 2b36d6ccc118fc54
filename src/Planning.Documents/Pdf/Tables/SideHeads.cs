using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Pdf.Tables;

/// <summary>Finds tables of two columns without rules, a short head at the side of each text: "Date", "Version", "Résumé", each with what it is.</summary>
/// <param name="lines">The lines of the page outside other tables, from the top.</param>
/// <param name="fonts">The page's fonts.</param>
internal sealed class SideHeads(IReadOnlyList<TextLine> lines, IReadOnlyList<GlyphFont> fonts)
{
    private const int MinHeads = 3;
    private const int MaxHeadWords = 6;

    // Of the letters' size.
    private const double MaxStep = 4;
    private const double SameHead = 1.35;
    private const double MinTextWidth = 14;
    private const double Gutter = 0.3;

    /// <summary>The tables, and the lines that they take.</summary>
    public IEnumerable<(DraftTable Table, IReadOnlyList<Phrase> Taken)> All()
    {
        var next = 0;
        while (next < lines.Count)
        {
            if (Begins(next) is { } x && Table(next, x, out var end) is { } table)
            {
                yield return (table, [.. lines.Skip(next).Take(end - next).SelectMany(l => l.Phrases)]);
                next = end;
            }
            else
            {
                next++;
            }
        }
    }

    // A short head, then a text: the x where the text begins.
    private double? Begins(int line) =>
        lines[line].Phrases is [{ Look: TextLook.Words or TextLook.Figure } head, var text, ..] && IsHead(head) && text.Words.Count + lines[line].Phrases.Count > 2
            ? text.Box.Left : null;

    private static bool IsHead(Phrase phrase) => phrase.Words.Count <= MaxHeadWords && phrase.Look != TextLook.Marker && phrase.Text.Length > 1;

    private DraftTable? Table(int start, double x, out int end)
    {
        var rows = new List<(double Top, List<Phrase> Head, List<Phrase> Text)>();
        var (baseline, headBaseline) = (lines[start].Baseline, double.MinValue);
        for (end = start; end < lines.Count; end++)
        {
            var line = lines[end];
            var reach = Gutter * line.Size;
            if (line.Baseline - baseline > MaxStep * line.Size || line.Phrases.Any(p => p.Box.Left < x - reach && p.Box.Right > x - reach))
            {
                break;
            }

            var (heads, texts) = (line.Phrases.Where(p => p.Box.Left < x - reach).ToList(), line.Phrases.Where(p => p.Box.Left >= x - reach).ToList());
            if (heads.Count > 1 || (heads.Count == 1 && !IsHead(heads[0])) || (heads.Count == 1 && texts.Count > 0 && texts[0].Box.Left > x + (3 * line.Size)))
            {
                break;
            }

            if (heads.Count == 1 && line.Baseline - headBaseline > SameHead * line.Size && texts.Count > 0)
            {
                rows.Add((line.Box.Top, [], []));
            }

            if (rows.Count == 0)
            {
                break;
            }

            rows[^1].Head.AddRange(heads);
            rows[^1].Text.AddRange(texts);
            headBaseline = heads.Count > 0 ? line.Baseline : headBaseline;
            baseline = line.Baseline;
        }

        return IsTable(rows, x) ? Draft(rows, x) : null;
    }

    private bool IsTable(List<(double Top, List<Phrase> Head, List<Phrase> Text)> rows, double x)
    {
        if (rows.Count < MinHeads)
        {
            return false;
        }

        var (heads, texts) = (rows.SelectMany(r => r.Head).ToList(), rows.SelectMany(r => r.Text).ToList());
        var size = texts[0].Size;
        var right = texts.Max(p => p.Box.Right);
        return right - x >= MinTextWidth * size
            && rows.Average(r => r.Text.Sum(p => p.Words.Count)) >= 3
            && texts.Count(p => p.IsFigure) * 4 <= texts.Count
            && texts.Count(p => p.Box.Left > x + size) * 2 <= texts.Count
            && (Differ(heads, texts) || StandApart(rows));
    }

    // Heads in a look of their own.
    private bool Differ(List<Phrase> heads, List<Phrase> texts)
    {
        var usual = texts.SelectMany(p => p.Words).GroupBy(w => w.Font).MaxBy(g => g.Count())!.Key;
        return heads.Count(h => fonts[h.Words[0].Font] is var f && (f.IsBold != fonts[usual].IsBold || f.IsItalic != fonts[usual].IsItalic || f.Colour != fonts[usual].Colour)) * 10 >= heads.Count * 9;
    }

    // Steps between rows wider than those inside them, for most rows of several lines.
    private static bool StandApart(List<(double Top, List<Phrase> Head, List<Phrase> Text)> rows)
    {
        var inside = new List<double>();
        var between = new List<double>();
        for (var r = 0; r < rows.Count; r++)
        {
            var baselines = rows[r].Text.Select(p => p.Words[0].Baseline).Distinct().ToList();
            inside.AddRange(baselines.Zip(baselines.Skip(1), (a, b) => b - a).Where(d => d > 0.5 * rows[r].Text[0].Size));
            if (r > 0 && rows[r - 1].Text.Count > 0)
            {
                between.Add(baselines[0] - rows[r - 1].Text[^1].Words[0].Baseline);
            }
        }

        return inside.Count > 0 && between.Order().ElementAt(between.Count / 4) > 1.2 * inside.Order().ElementAt(inside.Count / 2);
    }

    private static DraftTable Draft(List<(double Top, List<Phrase> Head, List<Phrase> Text)> rows, double x)
    {
        var all = rows.SelectMany(r => r.Head.Concat(r.Text)).ToList();
        var cells = new List<DraftCell>();
        for (var r = 0; r < rows.Count; r++)
        {
            cells.Add(new(r, 0, 1, 1, rows[r].Head));
            cells.Add(new(r, 1, 1, 1, rows[r].Text));
        }

        return new(
            [.. rows.Select(r => r.Top), all.Max(p => p.Box.Bottom)],
            [all.Min(p => p.Box.Left), x - (Gutter * all[0].Size), all.Max(p => p.Box.Right)],
            cells,
            0);
    }
}
