using DocumentFormat.OpenXml.Packaging;
using Planning.Abstractions.Monitoring;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Planning.Reporting.Monitoring.Charts;

/// <summary>The chart as a part of a Word document, with its workbook inside.</summary>
internal static class ChartPicture
{
    private const string WorkbookRelation = "rId1";
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Fills a part, or fills it again: what a person changed of its look stays where its series are still the same.</summary>
    public static void Fill(ChartPart part, ReportChart chart)
    {
        var shape = ChartShapes.Of(chart);
        var scale = ChartScale.Of(chart, shape);
        var cells = new ChartCells(chart, scale.Format);
        var space = Space(chart, shape, scale, cells);
        if (part.ChartSpace is { } before)
        {
            ChartRetouch.Carry(before, space);
        }

        // The reference to the workbook is of the relation that holds it now: a chart that a person copied has another.
        var workbook = part.EmbeddedPackagePart ?? part.AddNewPart<EmbeddedPackagePart>(WorkbookType, WorkbookRelation);
        using (var bytes = new MemoryStream(ChartWorkbook.Of(cells)))
        {
            workbook.FeedData(bytes);
        }

        space.Append(new C.ExternalData(new C.AutoUpdate { Val = false }) { Id = part.GetIdOfPart(workbook) });
        part.ChartSpace = space;
    }

    private static C.ChartSpace Space(ReportChart chart, ChartShape shape, ChartScale scale, ChartCells cells)
    {
        var drawn = new C.Chart(ChartText.Title(chart.Title), new C.AutoTitleDeleted { Val = false }, new ChartPlot(chart, shape, scale, cells).Area());
        if (chart.Series.Count > 1)
        {
            drawn.Append(Key(chart));
        }

        drawn.Append(new C.PlotVisibleOnly { Val = true }, new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap });
        var space = new C.ChartSpace(
            new C.Date1904 { Val = false }, new C.EditingLanguage { Val = "fr-FR" }, new C.RoundedCorners { Val = false }, drawn,
            new C.ShapeProperties(new A.SolidFill(new A.SchemeColor { Val = A.SchemeColorValues.Background1 }), new A.Outline(new A.NoFill())),
            ChartText.Look(ChartText.Plain));
        space.AddNamespaceDeclaration("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        space.AddNamespaceDeclaration("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        return space;
    }

    /// <summary>The key, without the series that have no value: nothing is drawn of them.</summary>
    private static C.Legend Key(ReportChart chart) => new(
    [
        new C.LegendPosition { Val = C.LegendPositionValues.Bottom },
        .. Enumerable.Range(0, chart.Series.Count).Where(i => chart.Series[i].Values.All(v => v is null))
            .Select(i => new C.LegendEntry(new C.Index { Val = (uint)i }, new C.Delete { Val = true })),
        new C.Overlay { Val = false },
        ChartText.Look(ChartText.Plain),
    ]);
}
