namespace Planning.Documents.Pdf.Tables;

/// <summary>Tells a chart from a table: in a table, no rule runs through a text.</summary>
internal static class Drawings
{
    private const double MostCrossed = 0.12;

    /// <summary>Whether an area of rules is a chart or another drawing.</summary>
    public static bool IsOne(RuledArea area, IReadOnlyList<TextLine> lines)
    {
        var words = lines.SelectMany(l => l.Phrases).SelectMany(p => p.Words).ToList();
        var crossed = words.Count(w =>
        {
            var (left, right) = (w.Box.Left + (0.15 * w.Size), w.Box.Right - (0.15 * w.Size));
            var (top, bottom) = (w.Baseline - (0.55 * w.Size), w.Baseline - (0.1 * w.Size));
            return area.Across.Any(s => s.At > top && s.At < bottom && s.Covers(left, right) > 0.5) || area.Down.Any(s => s.At > left && s.At < right && s.Covers(top, bottom) > 0.5);
        });
        return crossed > MostCrossed * words.Count;
    }
}
