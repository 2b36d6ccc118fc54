using System.Globalization;
using System.Xml;
using Planning.Documents.Word.Markup;
using Planning.Documents.Word.Package;

namespace Planning.Documents.Word.Story;

/// <summary>
/// Reads the paragraphs and tables of one part, forward, in one pass, without ever holding its XML. Elements that need closing are kept on a
/// stack of ours, so that no nesting can overflow the program's.
/// </summary>
internal sealed class StoryReader
{
    private const int NodesBetweenChecks = 4096;
    private readonly XmlReader xml;
    private readonly char part;
    private readonly StoryContext context;
    private readonly VisibleText visible;
    private readonly TableStack tables = new();
    private readonly Stack<ParagraphBuilder> paragraphs = new();
    private readonly Stack<ParagraphBuilder> spare = new();
    private readonly Stack<List<RawBlock>> targets = new();
    private readonly Stack<PictureBuilder> pictures = new();
    private Scope[] scopes = new Scope[32];
    private int scopeCount;
    private RunLooks run;
    private bool inRunProperties;
    private int contents;
    private int ordinals;
    private int page = 1;

    /// <param name="xml">The part, before its root.</param>
    /// <param name="part">Its name in anchors.</param>
    /// <param name="context">What parts share.</param>
    public StoryReader(XmlReader xml, char part, StoryContext context)
    {
        (this.xml, this.part, this.context) = (xml, part, context);
        visible = new VisibleText(context.Styles.Hidden);
        targets.Push(Blocks);
    }

    /// <summary>The blocks that stand in the part, notes apart.</summary>
    public List<RawBlock> Blocks { get; } = [];

    /// <summary>The notes that the part holds, by id, separators apart.</summary>
    public Dictionary<string, List<RawBlock>> Notes { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether Word left marks of the pages in the part.</summary>
    public bool HasPages => page > 1;

    /// <summary>Whether the part has the element that holds a document's text.</summary>
    public bool HasBody { get; private set; }

    /// <summary>How many pictures it shows.</summary>
    public int PictureCount { get; private set; }

    /// <summary>Reads the part to its end.</summary>
    /// <exception cref="XmlException">It is damaged.</exception>
    /// <exception cref="NestedTooDeepException">Its elements are nested beyond the limits.</exception>
    public void Read()
    {
        for (var nodes = 0; xml.Read(); nodes++)
        {
            if (nodes % NodesBetweenChecks == 0)
            {
                context.Cancellation.ThrowIfCancellationRequested();
            }

            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    Enter(Marks.Of(xml));
                    break;
                case XmlNodeType.EndElement:
                    var mark = Marks.Of(xml);
                    visible.Read(xml, mark);
                    Leave(xml.Depth, mark);
                    break;
                default:
                    Append(visible.Read(xml, Mark.Other));
                    break;
            }
        }
    }

    private void Enter(Mark mark)
    {
        var depth = xml.Depth;
        if (depth > context.MaxDepth)
        {
            throw new NestedTooDeepException();
        }

        Append(visible.Read(xml, mark));
        var ordinal = mark == Mark.Paragraph ? ordinals++ : 0;
        if (visible.IsShut || mark == Mark.Other)
        {
            HasBody |= mark == Mark.Other && depth == 1 && xml.LocalName == "body";
            return;
        }

        var isEmpty = xml.IsEmptyElement;
        if (Open(mark, ordinal))
        {
            Push(new Scope(depth, mark) { Outer = run });
            if (mark is Mark.Run or Mark.Paragraph)
            {
                run = default;
            }
        }
        else
        {
            Property(mark, depth);
        }

        if (isEmpty)
        {
            Leave(depth, mark);
        }
    }

    private bool Open(Mark mark, int ordinal)
    {
        switch (mark)
        {
            case Mark.Run or Mark.StructuredContent or Mark.SimpleField:
                break;
            case Mark.Paragraph:
                var paragraph = spare.TryPop(out var used) ? used : new ParagraphBuilder();
                paragraph.Begin(ordinal, context.Styles.Default, contents > 0);
                paragraphs.Push(paragraph);
                break;
            case Mark.Table:
                tables.Begin();
                break;
            case Mark.Row when tables.BeginRow():
                break;
            case Mark.Cell when tables.BeginCell(ordinals) is { } cell:
                targets.Push(cell.Blocks);
                break;
            case Mark.TextBoxContent when paragraphs.TryPeek(out var host):
                targets.Push(host.Boxes);
                break;
            case Mark.Note:
                targets.Push(NoteBlocks());
                break;
            case Mark.Drawing:
                pictures.Push(new PictureBuilder());
                break;
            default:
                return false;
        }

        return true;
    }

    private List<RawBlock> NoteBlocks()
    {
        var blocks = new List<RawBlock>();
        if (Marks.Attribute(xml, "type") is null or "normal")
        {
            Notes.TryAdd(Marks.Attribute(xml, "id") ?? string.Empty, blocks);
        }

        return blocks;
    }

    private void Property(Mark mark, int depth)
    {
        switch (mark)
        {
            case Mark.RunProperties:
                inRunProperties = scopeCount > 0 && scopes[scopeCount - 1].Mark == Mark.Run && depth == scopes[scopeCount - 1].Depth + 1;
                break;
            case Mark.RunStyle or Mark.Bold or Mark.Size or Mark.Capitals or Mark.Highlight or Mark.Shading when inRunProperties:
                run.Take(xml, mark, context.Styles);
                break;
            case Mark.Gallery when Marks.Value(xml) is "Table of Contents" or "Table des matières":
                MarkContents(Mark.StructuredContent);
                break;
            case Mark.RenderedPageBreak:
                page++;
                break;
            case Mark.DrawingProperties or Mark.Picture when pictures.TryPeek(out var picture):
                picture.Take(xml, mark);
                break;
            case Mark.FootnoteCall or Mark.EndnoteCall when paragraphs.TryPeek(out var caller):
                caller.AddCall(new NoteCall(
                    mark == Mark.FootnoteCall ? WordAnchor.Footnotes : WordAnchor.Endnotes, Marks.Attribute(xml, "id") ?? string.Empty));
                break;
            default:
                if (!tables.Take(xml, mark) && paragraphs.TryPeek(out var paragraph))
                {
                    ParagraphProperty(paragraph, mark);
                }

                break;
        }
    }

    private void ParagraphProperty(ParagraphBuilder paragraph, Mark mark)
    {
        if (mark == Mark.ParagraphProperties)
        {
            paragraph.InProperties = true;
        }
        else if (paragraph.InProperties)
        {
            switch (mark)
            {
                case Mark.ParagraphStyle:
                    paragraph.Style = Marks.Value(xml) is { } id ? context.Styles.Paragraph(id) : paragraph.Style;
                    break;
                case Mark.NumberingId:
                    paragraph.ListId = Marks.Value(xml);
                    break;
                case Mark.NumberingLevel:
                    paragraph.ListLevel = Number();
                    break;
                case Mark.OutlineLevel:
                    paragraph.OutlineLevel = Number() is { } level and >= 0 and < 9 ? level + 1 : 0;
                    break;
                case Mark.Deleted:
                    paragraph.IsMarkDeleted = true;
                    break;
            }
        }
    }

    private int? Number() =>
        int.TryParse(Marks.Value(xml), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private void Append(string text)
    {
        if (text.Length > 0 && paragraphs.TryPeek(out var paragraph))
        {
            paragraph.Append(text, run, page, visible.Fields.InContents);
        }
    }

    private void Leave(int depth, Mark mark)
    {
        if (mark == Mark.RunProperties)
        {
            inRunProperties = false;
        }
        else if (mark == Mark.ParagraphProperties && paragraphs.TryPeek(out var paragraph))
        {
            paragraph.InProperties = false;
        }

        if (mark is Mark.RowProperties or Mark.CellProperties)
        {
            tables.EndProperties();
        }

        if (scopeCount > 0 && scopes[scopeCount - 1].Depth == depth)
        {
            Close(scopes[--scopeCount]);
        }
    }

    private void Close(in Scope scope)
    {
        contents -= scope.IsContents ? 1 : 0;
        switch (scope.Mark)
        {
            case Mark.Run:
                run = scope.Outer;
                break;
            case Mark.Paragraph:
                run = scope.Outer;
                EndParagraph(paragraphs.Pop());
                break;
            case Mark.Cell or Mark.TextBoxContent or Mark.Note:
                targets.Pop();
                break;
            case Mark.Row:
                tables.EndRow();
                break;
            case Mark.Table:
                EndTable(tables.End());
                break;
            case Mark.Drawing:
                EndPicture(pictures.Pop());
                break;
        }
    }

    // A single cell is a frame around text, not a table.
    private void EndTable(RawTable table)
    {
        if (table.Rows is [{ Cells: [var frame] }])
        {
            targets.Peek().AddRange(frame.Blocks);
        }
        else
        {
            targets.Peek().Add(table);
        }
    }

    private void EndParagraph(ParagraphBuilder builder)
    {
        var isGone = builder.IsMarkDeleted && builder.IsEmpty;
        if (visible.Fields.InContents && (builder.OutlineLevel ?? builder.Style.HeadingLevel) > 0)
        {
            visible.Fields.LeaveContents();
            builder.IsContents = contents > 0;
        }

        var label = isGone ? null : context.Lists.Next(builder.Style, builder.ListId, builder.ListLevel);
        var paragraph = builder.Build(part, page, label);
        spare.Push(builder);
        if (paragraph.Text.Length > 0 || paragraph.Pictures.Count > 0 || paragraph.Calls.Count > 0 || paragraph.Boxes.Count > 0)
        {
            targets.Peek().Add(paragraph);
        }
    }

    private void EndPicture(PictureBuilder picture)
    {
        if (picture.IsPicture && !visible.InFallback)
        {
            PictureCount++;
            if (paragraphs.TryPeek(out var paragraph))
            {
                paragraph.AddPicture(picture.AlternativeText);
            }
        }
    }

    private void MarkContents(Mark holder)
    {
        for (var i = scopeCount - 1; i >= 0; i--)
        {
            if (scopes[i].Mark == holder)
            {
                contents += scopes[i].IsContents ? 0 : 1;
                scopes[i].IsContents = true;
                return;
            }
        }
    }

    private void Push(in Scope scope)
    {
        if (scopeCount == scopes.Length)
        {
            Array.Resize(ref scopes, scopeCount * 2);
        }

        scopes[scopeCount++] = scope;
        if (scope.Mark == Mark.SimpleField && FieldStack.MakesContents(Marks.Attribute(xml, "instr") ?? string.Empty))
        {
            MarkContents(Mark.SimpleField);
        }
    }
}
