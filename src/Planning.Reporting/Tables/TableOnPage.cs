using Planning.Abstractions.Documents;

namespace Planning.Reporting.Tables;

/// <summary>The rows of a table that stand on one page, counted from 0 anew.</summary>
/// <param name="Page">The page, from 1; null where the file has none.</param>
/// <param name="Cells">The cells by row then column.</param>
internal sealed record TableOnPage(int? Page, IReadOnlyList<TableCell> Cells)
{
    /// <summary>A table page by page. Only a file with pages of its own has a table parted.</summary>
    public static IEnumerable<TableOnPage> Of(Table table)
    {
        var page = table.Location.Page;
        var (from, to) = (0, 0);
        foreach (var row in table.Cells.GroupBy(c => c.Row))
        {
            var next = row.Where(c => c.Location.Box is not null).Select(c => c.Location.Page).FirstOrDefault(p => p is not null) ?? page;
            if (next != page && row.Key > from)
            {
                yield return Part(table, page, from, to);
                (page, from) = (next, row.Key);
            }

            to = row.Key + 1;
        }

        yield return Part(table, page, from, Math.Max(to, table.RowCount));
    }

    private static TableOnPage Part(Table table, int? page, int from, int to) => new(page,
        [.. table.Cells.Where(c => c.Row >= from && c.Row < to).Select(c => c with { Row = c.Row - from, RowSpan = Math.Min(c.RowSpan, to - c.Row) })]);
}
