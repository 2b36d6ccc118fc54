using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Template;

namespace Planning.Reporting.Monitoring.Word.Filling;

/// <summary>Makes controls able to hold paragraphs and tables.</summary>
internal static class BlockControls
{
    /// <summary>
    /// The control that takes the place of one in a line of text: its paragraph is cut in two around it. The same control where it holds
    /// paragraphs already; null where it cannot be cut out, in a link or another control of that line.
    /// </summary>
    public static SdtElement? Of(SdtElement control)
    {
        var properties = control.SdtProperties!;
        properties.RemoveAllChildren<SdtContentText>();
        properties.RemoveAllChildren<SdtContentDate>();
        properties.RemoveAllChildren<SdtContentDropDownList>();
        properties.RemoveAllChildren<SdtContentComboBox>();
        if (control is not SdtRun inline)
        {
            return control;
        }

        if (inline.Parent is not Paragraph paragraph || paragraph.Parent is null)
        {
            return null;
        }

        var content = TemplateControls.ContentOf(inline);
        var inner = new Paragraph();
        if (paragraph.ParagraphProperties is { } looks)
        {
            inner.Append(WithoutSection(looks));
        }

        foreach (var child in content.ChildElements.ToList())
        {
            child.Remove();
            inner.Append(child);
        }

        properties.Remove();
        var block = new SdtBlock(properties, new SdtContentBlock(inner));
        paragraph.InsertAfterSelf(block);
        var after = Rest(paragraph, inline);
        inline.Remove();
        Place(paragraph, block, after);
        return block;
    }

    /// <summary>What stands in a paragraph after one of its elements, taken out of it into another that looks the same.</summary>
    private static Paragraph Rest(Paragraph paragraph, SdtRun element)
    {
        var rest = new Paragraph();
        if (paragraph.ParagraphProperties is { } looks)
        {
            rest.Append(looks.CloneNode(true));
        }

        for (var next = element.NextSibling(); next is not null; next = element.NextSibling())
        {
            next.Remove();
            rest.Append(next);
        }

        return rest;
    }

    /// <summary>The element that paragraphs and tables are put into: a cell for a control around one.</summary>
    public static OpenXmlCompositeElement Holder(SdtElement control)
    {
        var content = TemplateControls.ContentOf(control);
        return content switch
        {
            SdtContentCell or SdtContentRow when content.Descendants<TableCell>().FirstOrDefault() is { } cell => cell,
            _ => content,
        };
    }

    /// <summary>Puts an element at the end of another, from wherever it stands.</summary>
    public static void Move(OpenXmlElement element, OpenXmlElement holder)
    {
        if (element.Parent is not null)
        {
            element.Remove();
        }

        holder.AppendChild(element);
    }

    /// <summary>Makes sure that a cell ends with a paragraph, without which Word calls the file damaged.</summary>
    public static void Close(OpenXmlCompositeElement holder)
    {
        var cell = holder as TableCell ?? (holder.Parent?.Parent as TableCell);
        if (cell is not null && (cell.LastChild is Table or TableCellProperties or null || (cell.LastChild is SdtBlock last && EndsWithTable(last))))
        {
            cell.Append(new Paragraph());
        }
    }

    private static bool EndsWithTable(SdtBlock control) => TemplateControls.ContentOf(control).LastChild switch
    {
        Table => true,
        SdtBlock inner => EndsWithTable(inner),
        _ => false,
    };

    private static void Place(Paragraph before, SdtBlock block, Paragraph after)
    {
        var hasSection = after.ParagraphProperties?.SectionProperties is not null;
        if (HasContent(after) || hasSection)
        {
            block.InsertAfterSelf(after);
        }

        before.ParagraphProperties?.RemoveAllChildren<SectionProperties>();
        if (!HasContent(before))
        {
            before.Remove();
        }
    }

    private static bool HasContent(Paragraph paragraph) => paragraph.ChildElements.Any(c => c is not ParagraphProperties and not ProofError and not BookmarkStart and not BookmarkEnd
        && (c is not Run run || run.ChildElements.Any(r => r is not RunProperties && (r is not Text text || text.Text.Trim().Length > 0))));

    private static ParagraphProperties WithoutSection(ParagraphProperties properties)
    {
        var copy = (ParagraphProperties)properties.CloneNode(true);
        copy.RemoveAllChildren<SectionProperties>();
        return copy;
    }
}
