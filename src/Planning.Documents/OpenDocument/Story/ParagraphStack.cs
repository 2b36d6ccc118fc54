using System.Xml;
using Planning.Documents.OpenDocument.Markup;
using Planning.Documents.OpenDocument.Numbering;
using Planning.Documents.OpenDocument.Styles;
using Planning.Documents.Story;

namespace Planning.Documents.OpenDocument.Story;

/// <summary>The paragraphs being read, one inside the other where there are boxes and notes.</summary>
internal sealed class ParagraphStack(StyleSheet styles, ListStack lists)
{
    private const int MaxSpaces = 1000;
    private readonly Stack<OpenParagraph> open = new();
    private readonly Stack<ParagraphBuilder> spare = new();
    private string number = string.Empty;

    /// <summary>The innermost paragraph; null outside all.</summary>
    public OpenParagraph? Current => open.TryPeek(out var paragraph) ? paragraph : null;

    /// <summary>Begins the paragraph or heading that the reader stands on.</summary>
    public ParagraphLook Begin(XmlReader xml, Mark mark, int ordinal, bool inContents)
    {
        var look = styles.Paragraph(xml.GetAttribute("style-name", Marks.Text) ?? string.Empty);
        var level = mark == Mark.Heading ? Math.Max(1, Marks.Number(xml, "outline-level", Marks.Text) ?? 1) : 0;
        var builder = Builder();
        builder.Begin(ordinal, look.Style, inContents);
        builder.OutlineLevel = level > 0 ? level : null;
        open.Push(new OpenParagraph(builder, look, inContents ? null : Place(xml, look, level > 0 ? level : look.Style.HeadingLevel)) { Number = number });
        number = string.Empty;
        return look;
    }

    /// <summary>Ends the innermost paragraph and gives it its number; null when nothing of it is to be kept.</summary>
    public RawParagraph? End(int page)
    {
        var ended = open.Pop();
        var label = ended.IsHidden ? null : ended.Place?.Label();
        if (label is { IsBullet: false } && ended.Number.Length > 0)
        {
            label = label with { Text = ended.Number };
        }

        var paragraph = ended.Builder.Build(default, page, label);
        spare.Push(ended.Builder);
        return !ended.IsHidden && (paragraph.Text.Length > 0 || paragraph.Pictures.Count > 0 || paragraph.Calls.Count > 0 || paragraph.Boxes.Count > 0) ? paragraph : null;
    }

    /// <summary>Adds characters of the file.</summary>
    public void Append(string text, in Ink ink, int page, bool inContents)
    {
        if (Current is { } paragraph && !ink.Hides && paragraph.Blanks.Fold(text) is { Length: > 0 } shown)
        {
            paragraph.Builder.Append(shown, ink.Looks, page, inContents);
        }
    }

    /// <summary>Adds what an element stands for.</summary>
    public void Sign(XmlReader xml, Mark mark, in Ink ink, int page, bool inContents)
    {
        if (Current is not { } paragraph || ink.Hides)
        {
            return;
        }

        paragraph.Blanks.Pass();
        var sign = mark switch
        {
            Mark.Tab => "\t",
            Mark.LineBreak => "\n",
            _ => new string(' ', Math.Min(Marks.Number(xml, "c", Marks.Text) ?? 1, MaxSpaces)),
        };
        paragraph.Builder.Append(sign, ink.Looks, page, inContents);
    }

    /// <summary>Takes a number that the file writes, for the paragraph around or the next one.</summary>
    public void Number(string text)
    {
        if (Current is { } paragraph)
        {
            paragraph.Number += text.Trim();
        }
        else
        {
            number += text.Trim();
        }
    }

    /// <summary>A paragraph of a picture alone, for one that stands in no paragraph.</summary>
    public RawParagraph OfPicture(string alternativeText, int ordinal, int page)
    {
        var builder = Builder();
        builder.Begin(ordinal, styles.Paragraph(string.Empty).Style, inContents: false);
        builder.AddPicture(alternativeText);
        spare.Push(builder);
        return builder.Build(default, page, null);
    }

    private ParagraphBuilder Builder() => spare.TryPop(out var used) ? used : new ParagraphBuilder();

    private ListPlace? Place(XmlReader xml, ParagraphLook look, int level)
    {
        if (lists.InList)
        {
            return lists.Take();
        }

        return level == 0 || Marks.IsTrue(xml, "is-list-header", Marks.Text)
            ? null
            : lists.OfHeading(level, look.ListStyle, Marks.IsTrue(xml, "restart-numbering", Marks.Text) ? Marks.Number(xml, "start-value", Marks.Text) ?? 1 : null);
    }
}
