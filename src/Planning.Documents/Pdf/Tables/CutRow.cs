namespace Planning.Documents.Pdf.Tables;

/// <summary>Mends a row that the end of a page cuts: what goes on of it, on the next page, has no label.</summary>
internal static class CutRow
{
    // A table many of whose rows have no label says nothing by one more.
    private const double MostUnlabelled = 0.2;

    /// <summary>Both tables mended, the second null when nothing is left of it; null when no row is cut.</summary>
    /// <param name="above">The table up to the end of its page.</param>
    /// <param name="below">What goes on of it on the next page.</param>
    /// <param name="heads">How many heads the second repeats.</param>
    public static (PageTable Above, PageTable? Below)? Of(PageTable above, PageTable below, int heads)
    {
        var last = above.Cells.Where(c => c.Row + c.RowSpan == above.RowCount).ToList();
        var rest = below.Cells.Where(c => c.Row == heads && c.Text.Length > 0).ToList();
        var labels = above.Cells.Where(c => c.Column == 0).ToList();
        if (rest.Count == 0 || rest.Exists(c => c.Column == 0 || c.RowSpan > 1) || labels.Count(c => c.Text.Length == 0) > MostUnlabelled * labels.Count
            || rest.Exists(c => !last.Exists(l => l.Column == c.Column && l.ColumnSpan == c.ColumnSpan)))
        {
            return null;
        }

        var mended = above.Cells.Select(c => last.Contains(c) && rest.Find(r => r.Column == c.Column) is { } more ? c with { Text = $"{c.Text} {more.Text}".Trim() } : c);
        var left = below.Cells.Where(c => c.Row != heads).Select(c => c.Row > heads ? c with { Row = c.Row - 1 } : c).ToList();
        return (
            above with { Cells = [.. mended] },
            below.RowCount - 1 <= heads ? null : below with { Cells = left, RowCount = below.RowCount - 1, Box = below.Box with { Top = heads == 0 ? left.Min(c => c.Box.Top) : below.Box.Top } });
    }
}
