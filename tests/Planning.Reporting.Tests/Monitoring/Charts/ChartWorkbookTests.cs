using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Charts;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Planning.Reporting.Tests.Monitoring.Charts;

public class ChartWorkbookTests
{
    private static readonly ReportChart Chart = SomeChart.Of(ChartForm.GroupedBars, ["2019", "2020"], SomeChart.Series("Autorisés", 210, null), SomeChart.Series("<Commencés> & co", 1.5m, 190));

    [Fact]
    public void The_workbook_is_valid_and_holds_names_categories_and_values()
    {
        using var book = Opened(ChartWorkbook.Of(new ChartCells(Chart, "0.0")));

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(book).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        Assert.Equal(
            [("A1", ""), ("B1", "Autorisés"), ("C1", "<Commencés> & co"), ("A2", "2019"), ("B2", "210"), ("C2", "1.5"), ("A3", "2020"), ("C3", "190")],
            Cells(book).Select(c => (c.CellReference!.Value!, c.InnerText)));
    }

    [Fact]
    public void The_same_cells_give_the_same_bytes() =>
        Assert.Equal(ChartWorkbook.Of(new ChartCells(Chart, "0.0")), ChartWorkbook.Of(new ChartCells(Chart, "0.0")));

    [Fact]
    public void What_the_chart_shows_is_what_its_cells_hold()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(SomeChart.Written(Chart)), false);
        var part = word.MainDocumentPart!.ChartParts.Single();
        using var book = SpreadsheetDocument.Open(part.EmbeddedPackagePart!.GetStream(), false);
        var cells = Cells(book).ToDictionary(c => c.CellReference!.Value!, c => c.InnerText);

        var shown = part.ChartSpace!.Descendants<C.BarChartSeries>().SelectMany(s => s.GetFirstChild<C.Values>()!.Descendants<C.NumericPoint>()
            .Select(p => (Cell: $"{s.GetFirstChild<C.Values>()!.Descendants<C.Formula>().Single().Text.Split('$')[1]}{p.Index!.Value + 2}", p.NumericValue!.Text)));

        Assert.Equal(3, shown.Count());
        Assert.All(shown, point => Assert.Equal(point.Text, cells[point.Cell]));
        Assert.Equal(part.GetIdOfPart(part.EmbeddedPackagePart!), part.ChartSpace!.GetFirstChild<C.ExternalData>()!.Id!.Value);
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(702, "AAA")]
    public void Columns_are_called_by_letters(int index, string letters) => Assert.Equal(letters, ChartCells.Column(index));

    private static SpreadsheetDocument Opened(byte[] book) => SpreadsheetDocument.Open(new MemoryStream(book), false);

    private static IEnumerable<Cell> Cells(SpreadsheetDocument book) => book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>();
}
