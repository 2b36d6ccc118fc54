using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Pdf.Tables;

/// <summary>Knows the tables that go on over pages.</summary>
internal static class ContinuedTables
{
    // Between a table and what goes on of it: page numbers, running titles, "(suite)", a call of notes.
    private const int MaxLinesBetween = 4;

    // How far the sides of columns may move from one page to the next, of the table's width.
    private const double SameSide = 0.06;

    /// <summary>The tables of a document, those continued over pages joined, the heads that each page repeats dropped.</summary>
    /// <param name="pages">All the pages, in order.</param>
    public static IReadOnlyList<ContinuedTable> Joined(IReadOnlyList<TabledPage> pages)
    {
        var joined = new List<ContinuedTable>();
        foreach (var chain in Chains(WithWholeRows(pages)))
        {
            joined.Add(Join(chain));
        }

        return joined;
    }

    /// <summary>The same pages, each row that the end of a page cuts whole on the page where it begins.</summary>
    /// <param name="pages">All the pages, in order.</param>
    public static IReadOnlyList<TabledPage> WithWholeRows(IReadOnlyList<TabledPage> pages)
    {
        var whole = pages.ToList();
        for (var p = whole.Count - 1; p > 0; p--)
        {
            if (!GoesOn(whole[p - 1], whole[p]))
            {
                continue;
            }

            var (above, below) = (whole[p - 1].Tables[^1], whole[p].Tables[0]);
            var heads = RepeatedHeads(above, below);
            if (CutRow.Of(above, below, heads) is { } mended)
            {
                whole[p - 1] = whole[p - 1] with { Tables = [.. whole[p - 1].Tables.SkipLast(1), mended.Above] };
                whole[p] = whole[p] with { Tables = mended.Below is null ? [.. whole[p].Tables.Skip(1)] : [mended.Below, .. whole[p].Tables.Skip(1)] };
            }
        }

        return whole;
    }

    private static IEnumerable<List<(int Page, PageTable Table)>> Chains(IReadOnlyList<TabledPage> pages)
    {
        var open = new List<(int Page, PageTable Table)>();
        for (var p = 0; p < pages.Count; p++)
        {
            var goesOn = open.Count > 0 && GoesOn(pages[p - 1], pages[p]);
            for (var t = 0; t < pages[p].Tables.Count; t++)
            {
                if (t > 0 || !goesOn)
                {
                    if (open.Count > 0)
                    {
                        yield return open;
                    }

                    open = [];
                }

                open.Add((pages[p].Number, pages[p].Tables[t]));
            }

            if (pages[p].Tables.Count == 0 && open.Count > 0)
            {
                yield return open;
                open = [];
            }
        }

        if (open.Count > 0)
        {
            yield return open;
        }
    }

    private static ContinuedTable Join(List<(int Page, PageTable Table)> chain)
    {
        var (first, cells, rows) = (chain[0].Table, new List<(int Page, PageCell Cell)>(), 0);
        foreach (var (page, table) in chain)
        {
            var skipped = rows == 0 ? 0 : RepeatedHeads(first, table);
            foreach (var cell in table.Cells.Where(c => c.Row >= skipped))
            {
                cells.Add((page, cell with { Row = rows + cell.Row - skipped }));
            }

            rows += table.RowCount - skipped;
        }

        return new()
        {
            FirstPage = chain[0].Page,
            LastPage = chain[^1].Page,
            RowCount = rows,
            ColumnCount = first.ColumnCount,
            HeaderRows = first.HeaderRows,
            Cells = cells,
            Parts = [.. chain.Select(c => c.Table)],
        };
    }

    // The last table of a page and the first of the next have the same columns, and nothing but furniture stands between.
    private static bool GoesOn(TabledPage page, TabledPage next)
    {
        if (page.Tables.Count == 0 || next.Tables.Count == 0 || next.Number != page.Number + 1)
        {
            return false;
        }

        var (above, below) = (page.Tables.MaxBy(t => t.Box.Bottom)!, next.Tables[0]);
        return above == page.Tables[^1] && above.ColumnCount == below.ColumnCount && above.ColumnCount > 1 && HaveSameSides(above, below)
            && Lines(page.Words.Where(w => w.Box.Top > above.Box.Bottom)) + Lines(next.Words.Where(w => w.Box.Bottom < below.Box.Top)) <= MaxLinesBetween;
    }

    private static bool HaveSameSides(PageTable above, PageTable below)
    {
        var near = SameSide * Math.Max(above.Box.Width, below.Box.Width);
        return Sides(above).Zip(Sides(below), (a, b) => Math.Abs(a - b) <= near).All(same => same);
    }

    private static IEnumerable<double> Sides(PageTable table) =>
        Enumerable.Range(0, table.ColumnCount).Select(c => table.Cells.Where(cell => cell.Column == c).Select(cell => cell.Box.Left).DefaultIfEmpty(table.Box.Left).Min());

    private static int Lines(IEnumerable<PageWord> words) => words.Select(w => (int)Math.Clamp(w.Baseline / 4, -1e6, 1e6)).Distinct().Count();

    // How many first rows of a table say again those of the table before it.
    private static int RepeatedHeads(PageTable above, PageTable below)
    {
        var rows = 0;
        while (rows < Math.Min(above.RowCount, below.RowCount) - 1 && Row(above, rows) is { Length: > 0 } row && row == Row(below, rows))
        {
            rows++;
        }

        return rows;
    }

    private static string Row(PageTable table, int row) => string.Join('\n', table.Cells.Where(c => c.Row == row).Select(c => c.Text)).Trim('\n');
}
