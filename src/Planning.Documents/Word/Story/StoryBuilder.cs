using System.Xml;
using Planning.Documents.Story;
using Planning.Documents.Word.Markup;

namespace Planning.Documents.Word.Story;

/// <summary>Builds the blocks of one part from its elements, told as they open, say something of what is open, and close.</summary>
/// <param name="part">The part's name in anchors.</param>
/// <param name="context">What parts share.</param>
/// <param name="fields">The fields open at the place being told.</param>
internal sealed class StoryBuilder(char part, StoryContext context, FieldStack fields)
{
    private readonly TableStack tables = new();
    private readonly ParagraphStack paragraphs = new(context);
    private readonly BlockTargets targets = new();
    private readonly PictureStack pictures = new();
    private int page = 1;

    /// <summary>The blocks that stand in the part, notes apart.</summary>
    public List<RawBlock> Blocks => targets.Blocks;

    /// <summary>The notes that the part holds, by id, separators apart.</summary>
    public Dictionary<string, List<RawBlock>> Notes => targets.Notes;

    /// <summary>Whether Word left marks of the pages in the part.</summary>
    public bool HasPages => page > 1;

    /// <summary>How many pictures it shows.</summary>
    public int PictureCount => pictures.Count;

    /// <summary>Opens an element; false when it is none that must be closed.</summary>
    /// <param name="xml">The reader, on the element.</param>
    /// <param name="mark">The element.</param>
    /// <param name="begun">How many paragraphs of the part have begun, this one included.</param>
    /// <param name="inContents">Whether an element around it holds a table of contents.</param>
    public bool Open(XmlReader xml, Mark mark, int begun, bool inContents)
    {
        switch (mark)
        {
            case Mark.Run or Mark.StructuredContent or Mark.SimpleField:
                break;
            case Mark.Paragraph:
                paragraphs.Begin(begun - 1, inContents);
                break;
            case Mark.Table:
                tables.Begin();
                break;
            case Mark.Row when tables.BeginRow():
                break;
            case Mark.Cell when tables.BeginCell(begun) is { } cell:
                targets.Begin(cell.Blocks);
                break;
            case Mark.TextBoxContent when paragraphs.Current is { } host:
                targets.Begin(host.Boxes);
                break;
            case Mark.Note:
                targets.BeginNote(xml);
                break;
            case Mark.Drawing:
                pictures.Begin();
                break;
            default:
                return false;
        }

        return true;
    }

    /// <summary>Takes what an element says of those that are open.</summary>
    public void Take(XmlReader xml, Mark mark)
    {
        switch (mark)
        {
            case Mark.RenderedPageBreak:
                page++;
                break;
            case Mark.FootnoteCall or Mark.EndnoteCall:
                paragraphs.Current?.AddCall(new NoteCall(
                    mark == Mark.FootnoteCall ? WordAnchor.Footnotes : WordAnchor.Endnotes, Marks.Attribute(xml, "id") ?? string.Empty));
                break;
            default:
                if (!pictures.Take(xml, mark) && !tables.Take(xml, mark))
                {
                    paragraphs.Take(xml, mark);
                }

                break;
        }
    }

    /// <summary>Says that the properties of a paragraph, row or cell end.</summary>
    public void EndProperties(Mark mark)
    {
        if (mark == Mark.ParagraphProperties)
        {
            paragraphs.EndProperties();
        }
        else if (mark is Mark.RowProperties or Mark.CellProperties)
        {
            tables.EndProperties();
        }
    }

    /// <summary>Adds text to the innermost paragraph.</summary>
    public void Append(string text, in RunLooks looks) => paragraphs.Current?.Append(text, looks, page, fields.InContents);

    /// <summary>Closes the innermost element that was opened.</summary>
    /// <param name="mark">The element.</param>
    /// <param name="inContents">Whether an element around it holds a table of contents.</param>
    /// <param name="inFallback">Whether it stands in the fallback of an alternative content.</param>
    public void Close(Mark mark, bool inContents, bool inFallback)
    {
        switch (mark)
        {
            case Mark.Paragraph:
                EndParagraph(inContents);
                break;
            case Mark.Cell or Mark.TextBoxContent or Mark.Note:
                targets.End();
                break;
            case Mark.Row:
                tables.EndRow();
                break;
            case Mark.Table:
                targets.Add(tables.End());
                break;
            case Mark.Drawing when pictures.End(inFallback) is { } alternativeText:
                paragraphs.Current?.AddPicture(alternativeText);
                break;
        }
    }

    private void EndParagraph(bool inContents)
    {
        // The lines of a table of contents are no headings: a heading here tells that its field was never ended.
        if (fields.InContents && paragraphs.Current is { } heading && (heading.OutlineLevel ?? heading.Style.HeadingLevel) > 0)
        {
            fields.LeaveContents();
            heading.IsContents = inContents;
        }

        if (paragraphs.End(part, page) is { } paragraph)
        {
            targets.Add(paragraph);
        }
    }
}
