using System.Globalization;
using System.Xml;
using Planning.Documents.Story;
using Planning.Documents.Word.Markup;

namespace Planning.Documents.Word.Story;

/// <summary>The paragraphs being read, one inside the other where there are text boxes. Builders are used again.</summary>
internal sealed class ParagraphStack(StoryContext context)
{
    private const int OutlineOfText = 9;
    private readonly Stack<OpenParagraph> open = new();
    private readonly Stack<ParagraphBuilder> spare = new();

    /// <summary>The innermost paragraph; null outside all.</summary>
    public ParagraphBuilder? Current => open.TryPeek(out var paragraph) ? paragraph.Builder : null;

    public void Begin(int ordinal, bool inContents)
    {
        var paragraph = spare.TryPop(out var used) ? used : new ParagraphBuilder();
        paragraph.Begin(ordinal, context.Styles.Default, inContents);
        open.Push(new OpenParagraph(paragraph));
    }

    /// <summary>Ends the innermost paragraph and gives it its number; null when nothing of it is to be kept.</summary>
    public RawParagraph? End(char part, int page)
    {
        var ended = open.Pop();
        var builder = ended.Builder;
        var isGone = ended.IsMarkDeleted && builder.IsEmpty;
        var label = isGone ? null : context.Lists.Next(builder.Style, ended.ListId, ended.ListLevel);
        var paragraph = builder.Build(part, page, label);
        spare.Push(builder);
        return paragraph.Text.Length > 0 || paragraph.Pictures.Count > 0 || paragraph.Calls.Count > 0 || paragraph.Boxes.Count > 0 ? paragraph : null;
    }

    /// <summary>Takes one property of the innermost paragraph.</summary>
    public void Take(XmlReader xml, Mark mark)
    {
        if (!open.TryPeek(out var paragraph))
        {
            return;
        }

        if (mark == Mark.ParagraphProperties)
        {
            paragraph.InProperties = true;
        }
        else if (paragraph.InProperties)
        {
            Take(paragraph, xml, mark);
        }
    }

    public void EndProperties()
    {
        if (open.TryPeek(out var paragraph))
        {
            paragraph.InProperties = false;
        }
    }

    private void Take(OpenParagraph paragraph, XmlReader xml, Mark mark)
    {
        switch (mark)
        {
            case Mark.ParagraphStyle:
                paragraph.Builder.Style = Marks.Value(xml) is { } id ? context.Styles.Paragraph(id) : paragraph.Builder.Style;
                break;
            case Mark.NumberingId:
                paragraph.ListId = Marks.Value(xml);
                break;
            case Mark.NumberingLevel:
                paragraph.ListLevel = Number(xml);
                break;
            case Mark.OutlineLevel:
                paragraph.Builder.OutlineLevel = Number(xml) is { } level and < OutlineOfText ? level + 1 : 0;
                break;
            case Mark.Deleted:
                paragraph.IsMarkDeleted = true;
                break;
        }
    }

    private static int? Number(XmlReader xml) =>
        int.TryParse(Marks.Value(xml), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private sealed record OpenParagraph(ParagraphBuilder Builder)
    {
        public string? ListId { get; set; }

        public int? ListLevel { get; set; }

        public bool InProperties { get; set; }

        /// <summary>Whether the end of the paragraph is deleted by a tracked change.</summary>
        public bool IsMarkDeleted { get; set; }
    }
}
