using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;
using Planning.Reporting.Monitoring.Word.Styles;

namespace Planning.Reporting.Monitoring.Word.Filling;

/// <summary>Writes charts with their captions.</summary>
internal sealed class ChartWriting(TemplateStyles styles, Captions captions)
{
    /// <summary>The chart, its caption and its source; where no chart can stand, its words.</summary>
    public IEnumerable<OpenXmlElement> Write(ReportChart chart, Place place)
    {
        yield return Runs.Paragraph(place.TextStyle, Runs.Of(FrenchTypography.Set(chart.Alternative)));
        yield return captions.OfFigure(FrenchTypography.Set(chart.Title));
        yield return Runs.Paragraph(styles.Source, Runs.Of(FrenchTypography.Set(chart.Source)));
    }
}
