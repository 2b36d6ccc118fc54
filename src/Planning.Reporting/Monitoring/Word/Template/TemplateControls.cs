using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Planning.Reporting.Monitoring.Word.Template;

/// <summary>The content controls of a document, and what stands in them.</summary>
internal static class TemplateControls
{
    /// <summary>All controls of all parts, with their plain tags.</summary>
    public static IEnumerable<(TemplatePart Part, SdtElement Control, string Tag)> All(WordprocessingDocument document) =>
        from part in TemplateParts.All(document)
        from control in part.Root.Descendants<SdtElement>()
        select (part, control, TagOf(control));

    /// <summary>A control's tag, in its plain form; empty for none.</summary>
    public static string TagOf(SdtElement control) => WordTags.Plain(RawTagOf(control));

    /// <summary>A control's tag as written; empty for none.</summary>
    public static string RawTagOf(SdtElement control) => control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value ?? string.Empty;

    /// <summary>The outermost controls under an element that have a tag of interest, in order.</summary>
    public static List<SdtElement> Outermost(OpenXmlElement root, Func<string, bool> isOfInterest)
    {
        var found = new List<SdtElement>();
        Collect(root);
        return found;

        void Collect(OpenXmlElement element)
        {
            foreach (var child in element.ChildElements)
            {
                if (child is SdtElement control && isOfInterest(TagOf(control)))
                {
                    found.Add(control);
                }
                else if (child.HasChildren)
                {
                    Collect(child);
                }
            }
        }
    }

    /// <summary>The element that holds a control's content; made where it is not there.</summary>
    public static OpenXmlCompositeElement ContentOf(SdtElement control)
    {
        var content = control.ChildElements.FirstOrDefault(c => c is SdtContentBlock or SdtContentRun or SdtContentCell or SdtContentRow or SdtContentRunRuby);
        if (content is OpenXmlCompositeElement found)
        {
            return found;
        }

        OpenXmlCompositeElement made = control switch
        {
            SdtRun => new SdtContentRun(),
            SdtCell => new SdtContentCell(new TableCell(new Paragraph())),
            SdtRow => new SdtContentRow(new TableRow(new TableCell(new Paragraph()))),
            _ => new SdtContentBlock(),
        };
        control.Append(made);
        return made;
    }
}
