using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;
using Planning.Reporting.Monitoring.Charts;
using Planning.Reporting.Monitoring.Word.Styles;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Planning.Reporting.Monitoring.Word.Filling;

/// <summary>Writes charts with their captions.</summary>
internal sealed class ChartWriting(MainDocumentPart main, TemplateStyles styles, Captions captions, FootnoteLedger notes, DocumentIds ids)
{
    private const int EmuPerTwentieth = 635;
    private const int WidestChart = 9640;

    /// <summary>The chart, its caption and its source; where no chart can stand, what it shows in words.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="there">The drawing of it that is there already, brought up to date; null for none.</param>
    public IEnumerable<OpenXmlElement> Write(ReportChart chart, Place place, Drawing? there = null)
    {
        yield return place.IsBody ? Picture(chart, place, there) : Runs.Paragraph(place.TextStyle, Runs.Of(FrenchTypography.Set(chart.Alternative)));
        yield return captions.OfFigure(FrenchTypography.Set(chart.Caption.Length > 0 ? chart.Caption : chart.Title), place);
        OpenXmlElement[] source = [Runs.Of(FrenchTypography.Set(chart.Source)), .. place.IsBody && notes.Call(chart.References) is { } call ? [call] : Array.Empty<OpenXmlElement>()];
        yield return Runs.Paragraph(styles.Source, source);
    }

    /// <summary>Brings a chart up to date where it stands.</summary>
    public void Refresh(Drawing drawing, ReportChart chart) => WordChart.Refresh(main, drawing, chart);

    /// <summary>The drawing of a chart under an element; null for none.</summary>
    public static Drawing? In(OpenXmlElement root) => root.Descendants<Drawing>().FirstOrDefault(d => d.Descendants<C.ChartReference>().Any());

    /// <summary>Takes out the charts that no drawing shows any more.</summary>
    public static void DropUnseen(MainDocumentPart main)
    {
        var seen = main.Document!.Descendants<C.ChartReference>().Select(c => c.Id?.Value).ToHashSet();
        foreach (var part in main.ChartParts.Where(p => !seen.Contains(main.GetIdOfPart(p)) && main.GetIdOfPart(p).StartsWith("rIdGraphique", StringComparison.Ordinal)).ToList())
        {
            main.DeletePart(part);
        }
    }

    private Paragraph Picture(ReportChart chart, Place place, Drawing? there)
    {
        if (there is not null)
        {
            var looks = there.Ancestors<Paragraph>().FirstOrDefault()?.ParagraphProperties?.CloneNode(true);
            if (there.Parent is not null)
            {
                there.Remove();
            }

            Refresh(there, chart);
            return new Paragraph(looks ?? Kept(), new Run(there));
        }

        var id = ids.Drawing();
        var width = (long)Math.Min(place.Width, WidestChart) * EmuPerTwentieth;
        return new Paragraph(Kept(), new Run(WordChart.Add(main, chart, new ChartFrame(id, $"Graphique {id}", width, WordChart.SuitableHeight(chart)))));
    }

    // With its caption, and as tall as it is, whatever the height of lines around.
    private static ParagraphProperties Kept() => new(new KeepNext(), new SpacingBetweenLines { Before = "120", After = "60", Line = "240", LineRule = LineSpacingRuleValues.Auto });
}
