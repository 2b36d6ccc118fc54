using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Planning.Abstractions.Documents;
using Table = Planning.Abstractions.Documents.Table;

namespace Planning.Reporting.Tables;

/// <summary>Writes tables as a workbook: a list of them, then a sheet for each, its cells joined as in the document and its plain numbers as numbers.</summary>
public static partial class TableSheets
{
    private const int MostSheets = 2000;
    private const int MostDigits = 15;

    /// <summary>Writes the workbook. The stream must be readable and writable; it stays open.</summary>
    /// <returns>How many tables were left out because a workbook holds no more sheets.</returns>
    public static int Write(IReadOnlyList<FileTables> files, Stream output)
    {
        using var package = SpreadsheetDocument.Create(output, SpreadsheetDocumentType.Workbook);
        var workbook = package.AddWorkbookPart();
        var sheets = new Sheets();
        var tables = files.SelectMany(f => f.Tables.Select(t => (f.File, Table: t))).ToList();
        var shown = tables.Take(MostSheets).ToList();
        Add(workbook, sheets, "Tableaux", ListOf(shown), null);
        for (var i = 0; i < shown.Count; i++)
        {
            var (data, merges) = DataOf(shown[i].Table);
            Add(workbook, sheets, Name(i), data, merges);
        }

        workbook.Workbook = new Workbook(sheets);
        return tables.Count - shown.Count;
    }

    private static string Name(int rank) => string.Create(CultureInfo.InvariantCulture, $"Tableau {rank + 1}");

    private static void Add(WorkbookPart workbook, Sheets sheets, string name, SheetData data, MergeCells? merges)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = merges is null ? new Worksheet(data) : new Worksheet(data, merges);
        sheets.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)sheets.ChildElements.Count + 1, Name = name });
    }

    private static SheetData ListOf(List<(string File, Table Table)> tables)
    {
        var data = new SheetData(new Row(SheetCells.OfText("Feuille"), SheetCells.OfText("Fichier"), SheetCells.OfText("Page"), SheetCells.OfText("Légende"), SheetCells.OfText("Section")));
        for (var i = 0; i < tables.Count; i++)
        {
            var place = tables[i].Table.Location;
            data.Append(new Row(SheetCells.OfText(Name(i)), SheetCells.OfText(Path.GetFileName(tables[i].File)), SheetCells.OfText(place.Page?.ToString(CultureInfo.InvariantCulture) ?? string.Empty),
                SheetCells.OfText(tables[i].Table.Caption), SheetCells.OfText(place.HeadingPath is [.., var last] ? last : string.Empty)));
        }

        return data;
    }

    private static (SheetData Data, MergeCells? Merges) DataOf(Table table)
    {
        var data = new SheetData();
        var merges = new MergeCells();
        foreach (var row in table.Cells.GroupBy(c => c.Row))
        {
            var line = new Row { RowIndex = (uint)row.Key + 1 };
            foreach (var cell in row)
            {
                var written = Written(cell.Text);
                written.CellReference = Reference(cell.Row, cell.Column);
                line.Append(written);
                if (cell.RowSpan > 1 || cell.ColumnSpan > 1)
                {
                    merges.Append(new MergeCell { Reference = $"{Reference(cell.Row, cell.Column)}:{Reference(cell.Row + cell.RowSpan - 1, cell.Column + cell.ColumnSpan - 1)}" });
                }
            }

            data.Append(line);
        }

        return (data, merges.HasChildren ? merges : null);
    }

    private static Cell Written(string text) => Number(text) is { } number
        ? new Cell(new CellValue(number)) { DataType = CellValues.Number }
        : SheetCells.OfText(text);

    // A plain French number. A code such as 01004 keeps its zero, and so stays text; "1.250" may be of thousands or of three decimals: it stays as written.
    private static decimal? Number(string text)
    {
        if (MayPartThousands().IsMatch(text))
        {
            return null;
        }

        var bare = string.Concat(text.Where(c => c is not ('\u00A0' or '\u202F' or ' '))).Replace('\u2212', '-').Replace(',', '.');
        var digits = bare.TrimStart('-');
        return digits.Length is > 0 and <= MostDigits && !(digits.Length > 1 && digits[0] == '0' && digits[1] != '.') && text.Length > 0 && char.IsAsciiDigit(digits[0])
            && decimal.TryParse(bare, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && IsParted(text) ? number : null;
    }

    // "12 345" is one number, "3 12" is two.
    private static bool IsParted(string text)
    {
        var whole = text.Trim().TrimStart('-', '\u2212').Split(',', '.')[0].Split(' ', '\u00A0', '\u202F');
        return whole.Skip(1).All(g => g.Length == 3) && (whole.Length == 1 || whole[0].Length is >= 1 and <= 3);
    }

    [GeneratedRegex(@"^\s*[-\u2212]?[1-9]\d{0,2}\.\d{3}\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MayPartThousands();

    private static string Reference(int row, int column)
    {
        var letters = string.Empty;
        for (var rest = column; rest >= 0; rest = (rest / 26) - 1)
        {
            letters = (char)('A' + (rest % 26)) + letters;
        }

        return letters + (row + 1).ToString(CultureInfo.InvariantCulture);
    }
}
