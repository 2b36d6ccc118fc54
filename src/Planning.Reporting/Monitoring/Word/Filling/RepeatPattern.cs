using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Office2013.Word;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.RoundTrip;
using Planning.Reporting.Monitoring.Word.Template;

namespace Planning.Reporting.Monitoring.Word.Filling;

/// <summary>What a repeated block holds before it is filled.</summary>
internal sealed class RepeatPattern
{
    private readonly OpenXmlCompositeElement content;
    private bool isCopied;

    private RepeatPattern(OpenXmlCompositeElement content) => this.content = content;

    /// <summary>Its XML, kept for the next time.</summary>
    public string Xml => content.OuterXml;

    /// <summary>Its text outside of controls.</summary>
    public string Text => OwnText(content);

    /// <summary>Whether objectives have a repeated block of their own in it.</summary>
    public bool HasObjectives => content.Descendants<SdtElement>().Any(c => TemplateControls.TagOf(c) == "repeter:objectifs");

    /// <summary>The pattern of a block: what it holds, or what was kept of it last time, or at worst its first round.</summary>
    /// <param name="content">What the block holds.</param>
    /// <param name="kept">What was kept of it; null for nothing.</param>
    /// <param name="isFilled">Whether it holds rounds already.</param>
    public static RepeatPattern Of(OpenXmlCompositeElement content, string? kept, bool isFilled)
    {
        if (!isFilled && kept is null)
        {
            var own = (OpenXmlCompositeElement)content.CloneNode(true);
            return new RepeatPattern(own.ChildElements is [SdtElement { SdtProperties: { } properties } item] && properties.GetFirstChild<SdtRepeatedSectionItem>() is not null
                ? (OpenXmlCompositeElement)TemplateControls.ContentOf(item).CloneNode(true) : own);
        }

        if (kept is not null && !kept.Contains(" r:", StringComparison.Ordinal))
        {
            return new RepeatPattern(content is SdtContentRow ? new SdtContentRow(kept) : new SdtContentBlock(kept));
        }

        return new RepeatPattern((OpenXmlCompositeElement)TemplateControls.ContentOf(content.ChildElements.OfType<SdtElement>().First()).CloneNode(true));
    }

    /// <summary>The text of a round outside of controls: what the template, or a person, says there.</summary>
    public static string OwnText(OpenXmlCompositeElement round)
    {
        var bare = (OpenXmlCompositeElement)round.CloneNode(true);
        foreach (var control in bare.Descendants<SdtElement>().ToList())
        {
            control.Remove();
        }

        return PieceText.Of(bare);
    }

    /// <summary>A copy of what it holds. What may stand in a document only once stays in the first copy.</summary>
    public IEnumerable<OpenXmlElement> Copy(DocumentIds ids)
    {
        var copy = (OpenXmlCompositeElement)content.CloneNode(true);
        foreach (var element in copy.Descendants().ToList())
        {
            switch (element)
            {
                case Paragraph paragraph:
                    (paragraph.ParagraphId, paragraph.TextId) = (null, null);
                    break;
                case TableRow row:
                    (row.ParagraphId, row.TextId) = (null, null);
                    break;
                case SdtId id:
                    id.Val = ids.Control();
                    break;
                case DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties drawing:
                    drawing.Id = ids.Drawing();
                    break;
                case BookmarkStart or BookmarkEnd or FootnoteReference or EndnoteReference or CommentRangeStart or CommentRangeEnd or CommentReference when isCopied:
                    element.Remove();
                    break;
            }
        }

        isCopied = true;
        return copy.ChildElements.Select(c => c.CloneNode(true)).ToList();
    }
}
