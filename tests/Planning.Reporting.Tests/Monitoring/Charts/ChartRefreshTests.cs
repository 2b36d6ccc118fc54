using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Planning.Abstractions.Monitoring;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Planning.Reporting.Tests.Monitoring.Charts;

public class ChartRefreshTests
{
    private static readonly ReportChart Now = SomeChart.Vacancy(8.1m, 7.4m, 7.0m) with { Title = "La vacance est au plus bas", Alternative = "Courbe jusqu'à 7,0 %." };

    [Fact]
    public void Figures_title_and_alternative_are_those_of_now()
    {
        using var word = Opened(SomeChart.Refreshed(SomeChart.Written(SomeChart.Vacancy(8.1m, 7.4m)), Now));

        var part = word.MainDocumentPart!.ChartParts.Single();
        Assert.Equal(["8.1", "7.4", "7"], part.ChartSpace!.Descendants<C.Values>().First().Descendants<C.NumericValue>().Select(v => v.Text));
        Assert.Equal("La vacance est au plus bas", part.ChartSpace!.Descendants<C.Title>().First().InnerText);
        Assert.Equal("Courbe jusqu'à 7,0 %.", word.MainDocumentPart.Document!.Descendants<DW.DocProperties>().Single().Description!.Value);
        using var book = SpreadsheetDocument.Open(part.EmbeddedPackagePart!.GetStream(), false);
        Assert.Contains("2017", book.WorkbookPart!.WorksheetParts.Single().Worksheet!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_colour_that_a_person_gave_stays()
    {
        using var word = Opened(SomeChart.Refreshed(SomeChart.Written(SomeChart.Vacancy(8.1m, 7.4m)), Now, Painted));

        var line = word.MainDocumentPart!.ChartParts.Single().ChartSpace!.Descendants<C.LineChartSeries>().First().GetFirstChild<C.ChartShapeProperties>()!;
        Assert.Equal("AA0000", line.Descendants<A.RgbColorModelHex>().Single().Val!.Value);
    }

    [Fact]
    public void Colours_do_not_change_hands_when_series_are_others()
    {
        var others = SomeChart.Of(ChartForm.Line, ["2015", "2016"], SomeChart.Series("Autre territoire", 1, 2), SomeChart.Series("Pays de Sarvelle", 3, 4));

        using var word = Opened(SomeChart.Refreshed(SomeChart.Written(SomeChart.Vacancy(8.1m, 7.4m)), others, Painted));

        Assert.Empty(word.MainDocumentPart!.ChartParts.Single().ChartSpace!.Descendants<A.RgbColorModelHex>());
    }

    [Fact]
    public void A_drawing_whose_chart_was_lost_gets_another()
    {
        using var word = Opened(SomeChart.Refreshed(SomeChart.Written(SomeChart.Vacancy(8.1m, 7.4m)), Now, main => main.DeleteParts(main.ChartParts.ToList())));

        Assert.Equal(word.MainDocumentPart!.GetIdOfPart(word.MainDocumentPart.ChartParts.Single()), word.MainDocumentPart.Document!.Descendants<C.ChartReference>().Single().Id!.Value);
    }

    [Fact]
    public void Refreshing_with_the_same_chart_changes_nothing()
    {
        var before = SomeChart.Written(Now);

        Assert.Equal(Chart(before), Chart(SomeChart.Refreshed(before, Now)));
    }

    private static string Chart(byte[] file)
    {
        using var word = Opened(file);
        return word.MainDocumentPart!.ChartParts.Single().ChartSpace!.OuterXml;
    }

    private static void Painted(MainDocumentPart main)
    {
        var line = main.ChartParts.Single().ChartSpace!.Descendants<C.LineChartSeries>().First().GetFirstChild<C.ChartShapeProperties>()!;
        line.Descendants<A.SolidFill>().First().InnerXml = "<a:srgbClr xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" val=\"AA0000\"/>";
    }

    private static WordprocessingDocument Opened(byte[] file)
    {
        var word = WordprocessingDocument.Open(new MemoryStream(file), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
        return word;
    }
}
