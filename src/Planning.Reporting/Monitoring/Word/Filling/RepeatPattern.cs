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

    /// <summary>Whether it has comments or bookmarks of its own.</summary>
    public bool HasAnchors => PieceAnchors.AreIn(content);

    /// <summary>The pattern of a block: what it holds, or what was kept of it last time, or at worst its first round.</summary>
    /// <param name="content">What the block holds.</param>
    /// <param name="patterns">What was kept of blocks with its tag: of several, the one that its rounds look like.</param>
    /// <param name="rounds">The rounds that it holds already.</param>
    public static RepeatPattern Of(OpenXmlCompositeElement content, IReadOnlyList<string> patterns, IReadOnlyList<SdtElement> rounds)
    {
        var kept = patterns is [] ? null : patterns.Count == 1 || rounds.Count == 0 ? patterns[0] : patterns.MaxBy(p => Likeness(Parsed(content, p), rounds));
        if (rounds.Count == 0 && kept is null)
        {
            var own = (OpenXmlCompositeElement)content.CloneNode(true);
            return new RepeatPattern(own.ChildElements is [SdtElement { SdtProperties: { } properties } item] && properties.GetFirstChild<SdtRepeatedSectionItem>() is not null
                ? (OpenXmlCompositeElement)TemplateControls.ContentOf(item).CloneNode(true) : own);
        }

        if (kept is not null && !kept.Contains(" r:", StringComparison.Ordinal))
        {
            return new RepeatPattern(Parsed(content, kept));
        }

        return new RepeatPattern((OpenXmlCompositeElement)TemplateControls.ContentOf(rounds.Count > 0 ? rounds[0] : content.ChildElements.OfType<SdtElement>().First()).CloneNode(true));
    }

    private static OpenXmlCompositeElement Parsed(OpenXmlCompositeElement content, string xml) => content is SdtContentRow ? new SdtContentRow(xml) : new SdtContentBlock(xml);

    // People write in rounds: the controls tell more than the text.
    private static int Likeness(OpenXmlCompositeElement pattern, IReadOnlyList<SdtElement> rounds)
    {
        var contents = rounds.Select(TemplateControls.ContentOf).ToList();
        var tags = Tags(pattern);
        return (contents.Exists(c => Tags(c).SequenceEqual(tags)) ? 2 : 0) + (contents.Exists(c => OwnText(c) == OwnText(pattern)) ? 1 : 0);
    }

    private static List<string> Tags(OpenXmlElement content) =>
        [.. TemplateControls.Outermost(content, t => ControlRoles.Of(t) is not (ControlRole.Foreign or ControlRole.Piece or ControlRole.Item)).Select(TemplateControls.TagOf)];

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
