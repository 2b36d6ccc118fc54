using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Planning.Abstractions.Documents;
using Planning.Reporting.Tables;
using Location = Planning.Abstractions.Documents.Location;
using Table = Planning.Abstractions.Documents.Table;

namespace Planning.Reporting.Tests.Tables;

public sealed class TableFormsTests
{
    private static readonly IReadOnlyList<FileTables> Files =
    [
        new("dossier/rapport.pdf",
        [
            new Table
            {
                Location = At(3), Caption = "Tableau 1 : Logements", RowCount = 3, ColumnCount = 2, HeaderRows = 1,
                Cells = [Cell(0, 0, "=Commune", 3, columns: 2), Cell(1, 0, "01004", 3), Cell(1, 1, "1 200,5", 3), Cell(2, 0, "Caen", 4), Cell(2, 1, "-3", 4)],
            },
        ]),
    ];

    [Fact]
    public void For_programs_a_table_is_told_page_by_page_with_its_spans()
    {
        using var json = JsonDocument.Parse(Written(stream => JsonTables.Write(Files, stream)));
        var file = json.RootElement[0];
        Assert.Equal("rapport.pdf", file.GetProperty("pdf").GetString());
        Assert.Equal([3, 4], file.GetProperty("tables").EnumerateArray().Select(t => t.GetProperty("page").GetInt32()));
        var cells = file.GetProperty("tables").EnumerateArray().Select(t => t.GetProperty("cells")).ToList();
        Assert.Equal(2, cells[0][0].GetProperty("colspan").GetInt32());
        Assert.Equal((0, "Caen"), (cells[1][0].GetProperty("row").GetInt32(), cells[1][0].GetProperty("text").GetString()));
    }

    [Fact]
    public void In_csv_each_row_has_its_page_and_no_words_are_run_as_a_formula()
    {
        var lines = Encoding.UTF8.GetString(Written(stream => CsvTables.Write(Files, stream))).TrimStart('\uFEFF').Split("\r\n");
        Assert.Equal("fichier;page;tableau;légende;ligne;colonne 1;colonne 2", lines[0]);
        Assert.DoesNotContain(";=Commune", lines[1], StringComparison.Ordinal);
        Assert.Equal("rapport.pdf;4;1;Tableau 1 : Logements;3;Caen;-3", lines[3]);
    }

    [Fact]
    public void A_workbook_is_valid_keeps_spans_and_codes_and_makes_numbers_of_numbers()
    {
        using var stream = new MemoryStream();
        Assert.Equal(0, TableSheets.Write(Files, stream));
        using var workbook = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(workbook));
        var sheets = workbook.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().ToList();
        Assert.Equal(["Tableaux", "Tableau 1"], sheets.Select(s => s.Name!.Value));
        var sheet = ((WorksheetPart)workbook.WorkbookPart.GetPartById(sheets[1].Id!.Value!)).Worksheet!;
        var cells = sheet.Descendants<Cell>().ToDictionary(c => c.CellReference!.Value!);
        Assert.Equal("A1:B1", Assert.Single(sheet.Descendants<MergeCell>()).Reference!.Value);
        Assert.Equal("01004", cells["A2"].InnerText);
        Assert.Equal(CellValues.InlineString, cells["A2"].DataType!.Value);
        Assert.Equal(("1200.5", CellValues.Number), (cells["B2"].InnerText, cells["B2"].DataType!.Value));
    }

    [Theory]
    [InlineData("1.250", false)]
    [InlineData("-12.500", false)]
    [InlineData("1.25", true)]
    [InlineData("0.125", true)]
    [InlineData("1 250", true)]
    public void A_point_that_may_part_thousands_makes_no_number(string text, bool isNumber)
    {
        using var stream = new MemoryStream();
        TableSheets.Write([new("a.pdf", [new Table { Location = At(1), Caption = string.Empty, RowCount = 1, ColumnCount = 1, Cells = [Cell(0, 0, text, 1)] }])], stream);
        using var workbook = SpreadsheetDocument.Open(stream, isEditable: false);
        var sheets = workbook.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().ToList();
        var cell = ((WorksheetPart)workbook.WorkbookPart.GetPartById(sheets[1].Id!.Value!)).Worksheet!.Descendants<Cell>().Single();
        Assert.Equal(isNumber, cell.DataType!.Value == CellValues.Number);
        Assert.True(isNumber || cell.InnerText == text);
    }

    private static byte[] Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private static Location At(int page) => new() { HeadingPath = [], Page = page, Box = new Box(0, 0, 10, 10) };

    private static TableCell Cell(int row, int column, string text, int page, int columns = 1) => new(row, column, 1, columns, text, At(page));
}
