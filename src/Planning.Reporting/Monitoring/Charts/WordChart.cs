using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Planning.Reporting.Monitoring.Charts;

/// <summary>
/// Puts a chart of a report into a Word document as a chart of Word's own, with its figures in a workbook inside, in the colours and fonts of the document's
/// theme. The source under it is the caption's, not the chart's.
/// </summary>
public static class WordChart
{
    private const string ChartUri = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const long Centimetre = 360_000;
    private const long Usual = 15 * Centimetre / 2;

    /// <summary>The height at which a chart is read with ease, in English metric units: lying bars need some for each category.</summary>
    public static long SuitableHeight(ReportChart chart)
    {
        var lying = ChartShapes.Of(chart) == ChartShape.Bars;
        var bars = chart.Categories.Count * (chart.Form == ChartForm.GroupedBars ? chart.Series.Count + 1 : 2);
        return lying ? Math.Clamp((3 * Centimetre) + (bars * Centimetre / 4), Usual, 21 * Centimetre) : Usual;
    }

    /// <summary>Adds the parts of a chart and gives the drawing that shows it, to be put in a run of the main part.</summary>
    /// <param name="main">The part that will hold the drawing.</param>
    /// <param name="chart">The chart; each of its series has a value, or null, for each category.</param>
    /// <param name="frame">Its place.</param>
    public static Drawing Add(MainDocumentPart main, ReportChart chart, ChartFrame frame)
    {
        var part = main.AddNewPart<ChartPart>(FreeRelation(main, frame.Id));
        ChartPicture.Fill(part, chart);
        return new Drawing(new DW.Inline(
            new DW.Extent { Cx = frame.Width, Cy = frame.Height },
            new DW.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new DW.DocProperties { Id = frame.Id, Name = XmlText.Of(frame.Name), Description = XmlText.Of(chart.Alternative) },
            new DW.NonVisualGraphicFrameDrawingProperties(),
            new A.Graphic(new A.GraphicData(new C.ChartReference { Id = main.GetIdOfPart(part) }) { Uri = ChartUri }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        });
    }

    /// <summary>
    /// Brings a chart up to date where it stands: figures, title, axes, alternative text. Its size and place stay, and the look that a person gave it where its
    /// series are still the same ones.
    /// </summary>
    /// <param name="main">The part that holds the drawing.</param>
    /// <param name="drawing">The drawing; one whose chart was lost gets another, one that holds no chart is made to.</param>
    /// <param name="chart">The chart as it is now.</param>
    public static void Refresh(MainDocumentPart main, Drawing drawing, ReportChart chart)
    {
        var properties = drawing.Descendants<DW.DocProperties>().FirstOrDefault();
        if (properties is not null)
        {
            properties.Description = XmlText.Of(chart.Alternative);
        }

        var reference = drawing.Descendants<C.ChartReference>().FirstOrDefault();
        if (reference?.Id?.Value is { } id && main.TryGetPartById(id, out var found) && found is ChartPart part)
        {
            ChartPicture.Fill(part, chart);
            return;
        }

        var added = main.AddNewPart<ChartPart>(FreeRelation(main, properties?.Id?.Value ?? 1));
        ChartPicture.Fill(added, chart);
        foreach (var content in drawing.Descendants<A.GraphicData>().ToList())
        {
            content.Uri = ChartUri;
            content.RemoveAllChildren();
            content.Append(new C.ChartReference { Id = main.GetIdOfPart(added) });
        }
    }

    /// <summary>A name of relation that the part does not use yet, the same for the same document.</summary>
    private static string FreeRelation(MainDocumentPart main, uint number)
    {
        var used = main.Parts.Select(p => p.RelationshipId)
            .Concat(main.ExternalRelationships.Select(r => r.Id)).Concat(main.HyperlinkRelationships.Select(r => r.Id)).Concat(main.DataPartReferenceRelationships.Select(r => r.Id))
            .ToHashSet(StringComparer.Ordinal);
        while (used.Contains($"rIdGraphique{number}"))
        {
            number++;
        }

        return $"rIdGraphique{number}";
    }
}
