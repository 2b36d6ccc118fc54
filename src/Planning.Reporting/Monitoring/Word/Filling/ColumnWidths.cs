using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Monitoring.Word.Filling;

/// <summary>Shares the width of a page between the columns of a table, by what stands in them.</summary>
internal static class ColumnWidths
{
    // A letter is about half as wide as the size of its line, a figure a little more; both sides of a cell keep a margin.
    private const double LetterWidth = 0.54;
    private const int TwentiethsPerHalfPoint = 10;
    private const int CellMargins = 260;
    private const int LongestWord = 22;
    private const int LongestLine = 60;
    private const int RowsLookedAt = 400;

    /// <summary>The widths, in twentieths of a point, that add up to the whole; null where words would be cut at that size.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns, from 0.</param>
    /// <param name="width">The whole, in twentieths of a point.</param>
    /// <param name="size">The size of the letters, in half points.</param>
    public static int[]? Of(ReportTable table, IReadOnlyList<int> columns, int width, int size)
    {
        var least = columns.Select(c => Width(Texts(table, c).Max(t => Longest(t.Text, t.IsFigure)), size)).ToList();
        if (least.Sum() > width)
        {
            return null;
        }

        var wanted = columns.Select((c, i) => Math.Max(least[i], Width(Texts(table, c).Max(t => Math.Min(t.Text.Length, LongestLine)), size))).ToList();
        var extra = wanted.Select((w, i) => (double)(w - least[i])).ToList();
        var free = width - least.Sum();

        // What is left beyond what each column wants goes to all in proportion: a table is as wide as its text.
        var shares = extra.Sum() > free
            ? extra.Select((e, i) => least[i] + (e / extra.Sum() * free))
            : wanted.Select(w => w / (double)wanted.Sum() * width);
        var widths = shares.Select(s => (int)s).ToArray();
        widths[0] += width - widths.Sum();
        return widths;
    }

    private static int Width(int letters, int size) => (int)(letters * LetterWidth * size * TwentiethsPerHalfPoint) + CellMargins;

    private static IEnumerable<(string Text, bool IsFigure)> Texts(ReportTable table, int column) =>
        table.Rows.Take(RowsLookedAt).Where(r => column < r.Count).Select(r => (r[column].Text + (r[column].IsUnreviewed ? "*" : string.Empty), r[column].IsFigure))
            .Append((table.Heads.ElementAtOrDefault(column) ?? string.Empty, false));

    private static int Longest(string text, bool isFigure) =>
        isFigure ? Math.Min(text.Length, LongestWord) : Math.Min(LongestWord, text.Split((char[])[' ', '-', '/', '\n'], StringSplitOptions.None).Max(w => w.Length));
}
