using Planning.Abstractions.Documents;
using Planning.Indicators.French;

namespace Planning.Indicators.Extraction.Tables;

/// <summary>Turns the tables that are panels of key figures, numbers above and labels below, into tables with heads.</summary>
internal static class FigureTables
{
    /// <summary>The table itself; for a panel, one table for each row of numbers, its labels as heads.</summary>
    public static IEnumerable<Table> Of(Table table, CellReader reader)
    {
        var rows = table.Cells.GroupBy(c => c.Row).OrderBy(g => g.Key).Select(g => g.ToList()).ToList();
        var kinds = rows.Select(row => KindOf(row, reader)).ToList();
        if (rows.Count < 2 || rows.Count % 2 > 0 || kinds.Where((kind, i) => kind != (i % 2 == 0 ? CellKind.Figure : CellKind.Text)).Any())
        {
            return [table];
        }

        return Enumerable.Range(0, rows.Count / 2).Select(pair => table with
        {
            RowCount = 2,
            HeaderRows = 1,
            Cells = [.. rows[(2 * pair) + 1].Select(c => c with { Row = 0 }), .. rows[2 * pair].Select(c => c with { Row = 1 })],
        });
    }

    /// <summary>What all cells of a row hold; blank where they differ.</summary>
    private static CellKind KindOf(List<TableCell> row, CellReader reader)
    {
        var kinds = row.Select(c => reader.Read(c.Text)).Where(r => r.Kind != CellKind.Blank).Select(r => r is { Kind: CellKind.Figure, Rest.Length: > 0 } ? CellKind.Text : r.Kind).Distinct().ToList();
        return kinds is [var only] ? only : CellKind.Blank;
    }
}
