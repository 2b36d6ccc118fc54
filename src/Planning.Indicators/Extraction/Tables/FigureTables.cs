using Planning.Abstractions.Documents;
using Planning.Abstractions.French;
using Planning.Indicators.French;

namespace Planning.Indicators.Extraction.Tables;

/// <summary>Turns the tables that are panels of key figures, numbers above and labels below, or sheets of one indicator, into tables with heads.</summary>
internal static class FigureTables
{
    private static readonly string[] NameKeys = ["indicateur", "intitule", "intitule de l'indicateur", "nom de l'indicateur", "libelle", "libelle de l'indicateur"];
    private static readonly string[] UnitKeys = ["unite", "unite de mesure"];

    /// <summary>The table itself; for a panel, one table for each row of numbers, its labels as heads.</summary>
    public static IEnumerable<Table> Of(Table table, CellReader reader)
    {
        if ((Labelled(table, reader) ?? Sheet(table, reader)) is { } headed)
        {
            return [headed];
        }

        var rows = table.Cells.GroupBy(c => c.Row).OrderBy(g => g.Key).Select(g => g.ToList()).ToList();
        var kinds = rows.Select(row => KindOf(row, reader)).ToList();
        foreach (var size in (int[])[2, 3])
        {
            var groups = rows.Zip(kinds).Chunk(size).ToList();
            if (groups.TrueForAll(g => g.Length == size && IsPanel([.. g.Select(row => row.Second)])))
            {
                return groups.Select(g => Panel(table, [.. g.OrderBy(row => Array.IndexOf(HeadsFirst, row.Second)).Select(row => row.First)]));
            }
        }

        return [table];
    }

    private static readonly CellKind[] HeadsFirst = [CellKind.Text, CellKind.Period, CellKind.Figure];

    /// <summary>Whether rows are numbers with their labels below, or numbers, labels and years in whatever order.</summary>
    private static bool IsPanel(CellKind[] kinds) => kinds is [CellKind.Figure, CellKind.Text] || (kinds.Length == HeadsFirst.Length && Array.TrueForAll(HeadsFirst, k => kinds.Contains(k)));

    /// <summary>A table of some rows, the last of them its figures.</summary>
    private static Table Panel(Table table, IReadOnlyList<List<TableCell>> rows) => table with
    {
        RowCount = rows.Count,
        HeaderRows = rows.Count - 1,
        Cells = [.. rows.SelectMany((row, i) => row.Select(c => c with { Row = i }))],
    };

    /// <summary>A sheet of one indicator, a key and what it is on each row: the name and the unit head the figures. Null for another table.</summary>
    private static Table? Sheet(Table table, CellReader reader)
    {
        var rows = table.Cells.GroupBy(c => c.Row).OrderBy(g => g.Key).Select(g => g.OrderBy(c => c.Column).ToList()).ToList();
        if (table.ColumnCount != 2 || rows.Exists(r => r.Count != 2) || rows.Find(r => IsKey(r[0], NameKeys)) is not [var key, var name])
        {
            return null;
        }

        var unit = rows.Find(r => IsKey(r[0], UnitKeys)) is [_, var written] ? $" ({written.Text.Trim()})" : string.Empty;
        var figures = rows.Where(r => reader.Read(r[1].Text).Kind == CellKind.Figure).ToList();
        return figures.Count == 0 ? null : Panel(table, [[key with { Text = string.Empty }, name with { Text = name.Text.Trim() + unit }], .. figures]) with { HeaderRows = 1 };
    }

    private static bool IsKey(TableCell cell, string[] keys) => keys.Contains(Folding.Fold(cell.Text.Replace('’', '\'')).Trim(' ', ':', '\u00A0'));

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

    /// <summary>The lines of a cell; "274 363 habitants (2021)", "Population : 274 363" are a number and its label on one.</summary>
    private static string[] LinesOf(string text, CellReader reader)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines is [var alone] && alone.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && alone[..colon].Any(char.IsLetter) && reader.Read(alone[(colon + 1)..]).IsBareFigure)
        {
            return [alone[..colon].Trim(), alone[(colon + 1)..].Trim()];
        }

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
