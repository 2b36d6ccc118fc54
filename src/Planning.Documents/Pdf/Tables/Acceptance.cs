using System.Globalization;

namespace Planning.Documents.Pdf.Tables;

/// <summary>Tells tables from other things that stand in columns: forms, lists, axes of charts, paragraphs side by side.</summary>
internal static class Acceptance
{
    private const int MaxFrames = 3;
    private const int MaxFrameWords = 100;
    private const double MostFilled = 0.8;
    private const double LeastWords = 0.15;
    private const double LeastFilled = 0.5;

    /// <summary>Whether a ruled grid is a table, not the frame of a page or of its paragraphs.</summary>
    public static bool IsRuledTable(DraftTable table)
    {
        var filled = table.Cells.Where(c => !c.IsEmpty).ToList();
        return table.RowCount * table.ColumnCount > 1 && filled.Count > 1 && (filled.Count > MaxFrames || filled.Sum(c => c.Phrases.Sum(p => p.Words.Count)) <= MaxFrameWords);
    }

    /// <summary>Whether an open grid is a table.</summary>
    public static bool IsTable(DraftTable table, IReadOnlyList<Stroke> across)
    {
        if (table.RowCount < 2 || table.ColumnCount < 2)
        {
            return false;
        }

        var body = table.Cells.Where(c => c.Row >= table.HeaderRows && !c.IsEmpty).ToList();
        var bars = across.Count(s => s.RunsAlong(table.Columns[0], table.Columns[^1]));
        var rows = body.GroupBy(c => c.Row).Count(r => r.Count() > 1);
        var beside = body.Where(c => c.Column > 0).ToList();
        var figures = beside.Count == 0 ? 0 : (double)beside.Count(c => c.Phrases.All(p => p.IsFigure)) / beside.Count;
        if (Years.Head(table, body))
        {
            return true;
        }

        // One row of several texts between two rules is a table under heads; under a line alone it is a numbered title under a note.
        if (rows < 2 && !(rows == 1 && bars >= 2 && table.Cells.Count(c => c.Row < table.HeaderRows && !c.IsEmpty) > 1))
        {
            return false;
        }

        if (IsContents(table) || (bars < 2 && (IsAxis(table) || IsSparse(table))))
        {
            return false;
        }

        return bars >= 2 || (figures >= 0.5 && rows >= 3) || (bars == 1 && figures >= 0.3) || IsFull(table, body);
    }

    // Figures that nothing names: the axes of a chart.
    private static bool IsAxis(DraftTable table) =>
        table.HeaderRows == 0 && table.Cells.Count(c => c.Phrases.Any(p => p.Look == TextLook.Words)) < LeastWords * table.Cells.Count(c => !c.IsEmpty);

    // More blanks than texts, and no rule to say that they are cells.
    private static bool IsSparse(DraftTable table) =>
        table.Cells.Where(c => !c.IsEmpty).Sum(c => c.RowSpan * c.ColumnSpan) < LeastFilled * table.RowCount * table.ColumnCount;

    // Texts of words alone make a table when they fill three columns or more, row after row, each column flush.
    private static bool IsFull(DraftTable table, List<DraftCell> body)
    {
        const int minRows = 4;
        var rows = table.RowCount - table.HeaderRows;
        if (table.ColumnCount < 3 || rows < minRows || body.Count < MostFilled * rows * table.ColumnCount)
        {
            return false;
        }

        return Enumerable.Range(0, table.ColumnCount).All(c => body.Where(b => b.Column == c).ToList() is { Count: > 0 } column
            && column.Max(a => column.Count(b => Math.Abs(a.Phrases[0].Box.Left - b.Phrases[0].Box.Left) < 0.3 * a.Phrases[0].Size)) >= MostFilled * column.Count);
    }

    // Titles, each with its page: pages only grow.
    private static bool IsContents(DraftTable table)
    {
        var pages = table.Cells.Where(c => c.Column == table.ColumnCount - 1 && !c.IsEmpty).OrderBy(c => c.Row).Select(c => CellText.Of(c.Phrases)).ToList();
        var (before, growing) = (0, 0);
        foreach (var page in pages)
        {
            if (page.Length <= 4 && int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= before)
            {
                growing++;
                before = number;
            }
        }

        return pages.Count >= 5 && growing >= 0.9 * pages.Count
            && table.Cells.Count(c => c.Column < table.ColumnCount - 1 && c.Phrases.Any(p => p.Look == TextLook.Words)) * 2 > pages.Count;
    }
}
