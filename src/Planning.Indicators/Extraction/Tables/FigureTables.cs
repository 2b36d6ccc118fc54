using Planning.Abstractions.Documents;
using Planning.Indicators.French;

namespace Planning.Indicators.Extraction.Tables;

/// <summary>Turns the tables that are panels of key figures, numbers above and labels below, into tables with heads.</summary>
internal static class FigureTables
{
    /// <summary>The table itself; for a panel, one table for each row of numbers, its labels as heads.</summary>
    public static IEnumerable<Table> Of(Table table, CellReader reader)
    {
        if (Labelled(table, reader) is { } labelled)
        {
            return [labelled];
        }

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

    /// <summary>A table whose cells hold a number and, on other lines, its label: the labels become heads. Null for another table.</summary>
    private static Table? Labelled(Table table, CellReader reader)
    {
        var cells = table.Cells.Where(c => c.Text.Trim().Length > 0).Select(c => (Cell: c, Lines: LinesOf(c.Text, reader))).ToList();
        bool IsNumber(string line) => reader.Read(line).IsBareFigure;
        if (cells.Count == 0 || cells.Exists(c => c.Lines.Length < 2 || c.Lines.Count(IsNumber) != 1))
        {
            return null;
        }

        var heads = cells.Select((c, i) => new TableCell(0, i, 1, 1, string.Join(' ', c.Lines.Where(l => !IsNumber(l))), c.Cell.Location));
        var numbers = cells.Select((c, i) => new TableCell(1, i, 1, 1, c.Lines.First(IsNumber), c.Cell.Location));
        return table with { RowCount = 2, ColumnCount = cells.Count, HeaderRows = 1, Cells = [.. heads, .. numbers] };
    }

    /// <summary>The lines of a cell; "274 363 habitants (2021)" is a number and its label on one.</summary>
    private static string[] LinesOf(string text, CellReader reader)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines is not [var line] || reader.Read(line) is not { Kind: CellKind.Figure } reading || line.AsSpan(0, reading.Figure.Start).Trim().Length > 0)
        {
            return lines;
        }

        var end = reading.LabelStart;
        return line[end..].Count(char.IsLetter) >= 4 ? [line[..end], line[end..].Trim()] : lines;
    }

    /// <summary>What all cells of a row hold; blank where they differ.</summary>
    private static CellKind KindOf(List<TableCell> row, CellReader reader)
    {
        var kinds = row.Select(c => reader.Read(c.Text)).Where(r => r.Kind != CellKind.Blank).Select(r => r is { Kind: CellKind.Figure, Rest.Length: > 0 } ? CellKind.Text : r.Kind).Distinct().ToList();
        return kinds is [var only] ? only : CellKind.Blank;
    }
}
