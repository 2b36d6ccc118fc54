using System.Xml;
using Planning.Documents.Package;
using Planning.Documents.Story;
using Planning.Documents.Word.Markup;

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
    private readonly ScopeStack scopes = new();
    private readonly ParagraphStack paragraphs;
    private readonly Stack<List<RawBlock>> targets = new();
    private readonly Stack<PictureBuilder> pictures = new();
    private RunProperties run;
    private bool inRunProperties;
    private int ordinals;
    private int page = 1;

    /// <param name="xml">The part, before its root.</param>
    /// <param name="part">Its name in anchors.</param>
    /// <param name="context">What parts share.</param>
    public StoryReader(XmlReader xml, char part, StoryContext context)
    {
        (this.xml, this.part, this.context) = (xml, part, context);
        visible = new VisibleText(context.Styles.Hidden);
        paragraphs = new ParagraphStack(context);
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
            scopes.Push(new Scope(depth, mark) { Outer = run });
            run = mark is Mark.Run or Mark.Paragraph ? default : run;
            if (mark == Mark.SimpleField && FieldStack.MakesContents(Marks.Attribute(xml, "instr") ?? string.Empty))
            {
                scopes.MarkContents(mark);
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
                paragraphs.Begin(ordinal, scopes.InContents);
                break;
            case Mark.Table:
                tables.Begin();
                break;
            case Mark.Row when tables.BeginRow():
                break;
            case Mark.Cell when tables.BeginCell(ordinals) is { } cell:
                targets.Push(cell.Blocks);
                break;
            case Mark.TextBoxContent when paragraphs.Current is { } host:
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
                inRunProperties = scopes.IsInRun(depth);
                break;
            case Mark.RunStyle or Mark.Bold or Mark.Size or Mark.Capitals or Mark.Highlight or Mark.Shading when inRunProperties:
                run.Take(xml, mark, context.Styles);
                break;
            case Mark.Gallery when Marks.Value(xml) is "Table of Contents" or "Table des matières":
                scopes.MarkContents(Mark.StructuredContent);
                break;
            case Mark.RenderedPageBreak:
                page += part == WordAnchor.Main ? 1 : 0;
                break;
            case Mark.DrawingProperties or Mark.Picture when pictures.TryPeek(out var picture):
                picture.Take(xml, mark);
                break;
            case Mark.FootnoteCall or Mark.EndnoteCall when paragraphs.Current is { } caller:
                caller.AddCall(new NoteCall(
                    mark == Mark.FootnoteCall ? WordAnchor.Footnotes : WordAnchor.Endnotes, Marks.Attribute(xml, "id") ?? string.Empty));
                break;
            default:
                if (!tables.Take(xml, mark))
                {
                    paragraphs.Take(xml, mark);
                }

                break;
        }
    }

    private void Append(string text)
    {
        if (text.Length > 0)
        {
            paragraphs.Current?.Append(text, run.Looks, page, visible.Fields.InContents);
        }
    }

    private void Leave(int depth, Mark mark)
    {
        switch (mark)
        {
            case Mark.RunProperties:
                inRunProperties = false;
                break;
            case Mark.ParagraphProperties:
                paragraphs.EndProperties();
                break;
            case Mark.RowProperties or Mark.CellProperties:
                tables.EndProperties();
                break;
        }

        if (scopes.TryPop(depth, out var scope))
        {
            Close(scope);
        }
    }

    private void Close(in Scope scope)
    {
        switch (scope.Mark)
        {
            case Mark.Run:
                run = scope.Outer;
                break;
            case Mark.Paragraph:
                run = scope.Outer;
                EndParagraph();
                break;
            case Mark.Cell or Mark.TextBoxContent or Mark.Note:
                targets.Pop();
                break;
            case Mark.Row:
                tables.EndRow();
                break;
            case Mark.Table:
                targets.Peek().AddRange(tables.End().AsBlocks());
                break;
            case Mark.Drawing:
                EndPicture(pictures.Pop());
                break;
        }
    }

    private void EndParagraph()
    {
        // The lines of a table of contents are no headings: a heading here tells that its field was never ended.
        if (visible.Fields.InContents && paragraphs.Current is { } heading && (heading.OutlineLevel ?? heading.Style.HeadingLevel) > 0)
        {
            visible.Fields.LeaveContents();
            heading.IsContents = scopes.InContents;
        }

        if (paragraphs.End(part, page) is { } paragraph)
        {
            targets.Peek().Add(paragraph);
        }
    }

    private void EndPicture(PictureBuilder picture)
    {
        if (picture.IsPicture && !visible.InFallback)
        {
            PictureCount++;
            paragraphs.Current?.AddPicture(picture.AlternativeText);
        }
    }
}
