using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Template;

namespace Planning.Reporting.Monitoring.Word.Filling;

/// <summary>Writes a line of text into a control, in the look that the control has.</summary>
internal static class ValueFilling
{
    private const string PlaceholderStyle = "PlaceholderText";

    /// <summary>Makes a control ready for text: without the prompt, the link to the file's own properties and what would take it away once filled.</summary>
    /// <param name="control">The control.</param>
    /// <param name="day">The day that a control of dates gets; null for none.</param>
    public static void Prepare(SdtElement control, DateOnly? day = null)
    {
        var properties = control.SdtProperties!;
        properties.RemoveAllChildren<ShowingPlaceholder>();
        properties.RemoveAllChildren<TemporarySdt>();
        properties.RemoveAllChildren<DataBinding>();
        properties.RemoveAllChildren<DocumentFormat.OpenXml.Office2013.Word.DataBinding>();
        properties.RemoveAllChildren<SdtContentPicture>();
        properties.RemoveAllChildren<DocumentFormat.OpenXml.Office2010.Word.SdtContentCheckBox>();
        foreach (var date in properties.Elements<SdtContentDate>())
        {
            date.FullDate = day is { } known ? new DateTimeValue(known.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)) : null;
        }
    }

    /// <summary>Writes the text, in place of what is there.</summary>
    public static void Write(SdtElement control, string text) => Write(control, [Runs.Of(text, LookOf(control))]);

    /// <summary>Writes runs, in place of what is there.</summary>
    public static void Write(SdtElement control, IEnumerable<OpenXmlElement> runs)
    {
        var content = TemplateControls.ContentOf(control);
        if (content is SdtContentRun or SdtContentRunRuby)
        {
            content.RemoveAllChildren();
            content.Append(runs);
            return;
        }

        var paragraph = FirstParagraph(content);
        var properties = paragraph.ParagraphProperties;
        paragraph.RemoveAllChildren();
        if (properties is not null)
        {
            paragraph.Append(properties);
        }

        paragraph.Append(runs);
        RemoveOthers(content, paragraph);
    }

    /// <summary>How the text of a control looks: as its first letters do, unless they are the prompt's.</summary>
    public static RunProperties? LookOf(SdtElement control)
    {
        var first = TemplateControls.ContentOf(control).Descendants<Run>().FirstOrDefault()?.RunProperties;
        if (first is not null && first.RunStyle?.Val?.Value != PlaceholderStyle)
        {
            return (RunProperties)first.CloneNode(true);
        }

        var own = control.SdtProperties?.GetFirstChild<RunProperties>() ?? control.Ancestors<Paragraph>().FirstOrDefault()?.Elements<Run>().FirstOrDefault()?.RunProperties;
        return (RunProperties?)own?.CloneNode(true);
    }

    private static Paragraph FirstParagraph(OpenXmlCompositeElement content)
    {
        if (content.Descendants<Paragraph>().FirstOrDefault() is { } there)
        {
            return there;
        }

        var made = new Paragraph();
        (content.Descendants<TableCell>().FirstOrDefault() ?? content).Append(made);
        return made;
    }

    // A row keeps its other cells; elsewhere the example is replaced whole.
    private static void RemoveOthers(OpenXmlCompositeElement content, Paragraph kept)
    {
        var holder = kept.Parent!;
        foreach (var other in holder.ChildElements.Where(c => c != kept && c is not TableCellProperties).ToList())
        {
            other.Remove();
        }

        if (content is SdtContentBlock && holder != content)
        {
            kept.Remove();
            content.RemoveAllChildren();
            content.Append(kept);
        }
    }
}
