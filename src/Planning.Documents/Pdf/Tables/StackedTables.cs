namespace Planning.Documents.Pdf.Tables;

/// <summary>Parts tables that stand one under another: after a wider step, heads come again with a rule under them.</summary>
internal static class StackedTables
{
    private const double WiderStep = 1.6;
    private const int MaxHeadLines = 8;

    /// <summary>The tables of the lines of an area.</summary>
    public static IEnumerable<IReadOnlyList<TextLine>> Parted(IReadOnlyList<TextLine> lines, IReadOnlyList<Stroke> across)
    {
        var (left, right) = (lines.Min(l => l.Box.Left), lines.Max(l => l.Box.Right));
        var bars = across.Count(s => s.At > lines[0].Box.Top && s.At < lines[^1].Box.Bottom && s.Covers(left, right) >= 0.8);
        if (lines.Count < 6 || bars * 3 > lines.Count)
        {
            // Rules or shades between most rows say nothing of heads.
            return [lines];
        }

        var steps = lines.Zip(lines.Skip(1), (a, b) => b.Baseline - a.Baseline).Order().ToList();
        var usual = steps[steps.Count / 2];
        var (parts, start) = (new List<IReadOnlyList<TextLine>>(), 0);
        for (var i = 3; i + 2 < lines.Count; i++)
        {
            if (i - start >= 3 && lines[i].Baseline - lines[i - 1].Baseline > WiderStep * usual && HeadsFollow(lines, i, across))
            {
                parts.Add([.. lines.Skip(start).Take(i - start)]);
                start = i;
            }
        }

        parts.Add([.. lines.Skip(start)]);
        return parts;
    }

    private static bool HeadsFollow(IReadOnlyList<TextLine> lines, int from, IReadOnlyList<Stroke> across)
    {
        var (left, right) = (lines.Min(l => l.Box.Left), lines.Max(l => l.Box.Right));
        var figures = 0;
        for (var i = from; i + 3 < lines.Count && i - from < MaxHeadLines && figures < 2; i++)
        {
            figures += lines[i].Phrases.Skip(1).Count(p => p.IsFigure && !Figures.IsYear(p.Text)) * 2 > lines[i].Phrases.Count ? 1 : 0;
            if (across.Any(s => s.At > lines[i].Baseline - (0.3 * lines[i].Size) && s.At < lines[i + 1].Baseline - (0.3 * lines[i + 1].Size) && s.Covers(left, right) >= 0.8))
            {
                return figures < 2 && lines.Skip(from).Take(i - from + 1).Any(l => l.Phrases.Count > 1 || l.Box.Left > left + (4 * l.Size));
            }
        }

        return false;
    }
}
