using System.Globalization;
using System.Xml;
using Planning.Documents.OpenDocument.Markup;
using Planning.Documents.OpenDocument.Numbering;
using Planning.Documents.OpenDocument.Styles;
using Planning.Documents.Package;
using Planning.Documents.Story;

namespace Planning.Documents.OpenDocument.Story;

/// <summary>
/// Reads the paragraphs and tables of one element of a part, forward, in one pass, without ever holding its XML. Elements that need closing
/// are kept on a stack of ours, so that no nesting can overflow the program's.
/// </summary>
/// <remarks>
/// Read straight from the XML: no library for OpenDocument texts is kept up for .NET.
/// Not text: tracked deletions (the file keeps them apart), annotations, hidden text, sections and paragraphs, the small text of a ruby, the
/// sources of indexes, the formulas of objects.
/// </remarks>
internal sealed class StoryReader
{
    private const int NodesBetweenChecks = 4096;
    private const int Nothing = -1;
    private readonly XmlReader xml;
    private readonly int maxDepth;
    private readonly CancellationToken cancellation;
    private readonly StyleSheet styles;
    private readonly ListStack lists;
    private readonly ParagraphStack paragraphs;
    private readonly TableStack tables = new();
    private readonly PageCount pages = new();
    private readonly Stack<Scope> scopes = new();
    private readonly Stack<FrameBuilder> frames = new();
    private readonly Stack<List<RawBlock>> targets = new();
    private readonly Dictionary<NoteCall, List<RawBlock>> notes = [];
    private Ink ink;
    private Mark aside;
    private int shutAt = Nothing;
    private int contents;
    private int apart;
    private int ordinals;

    /// <param name="xml">The reader, on the element.</param>
    /// <param name="styles">The styles that hold there.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public StoryReader(XmlReader xml, StyleSheet styles, ReadingLimits limits, CancellationToken cancellation)
    {
        (this.xml, this.styles, this.cancellation, maxDepth) = (xml, styles, cancellation, limits.MaxXmlDepth);
        lists = new ListStack(styles);
        paragraphs = new ParagraphStack(styles, lists);
        targets.Push(Blocks);
    }

    /// <summary>The blocks that stand in the element, notes apart.</summary>
    public List<RawBlock> Blocks { get; } = [];

    /// <summary>Whether the application left marks of the pages.</summary>
    public bool HasPages => pages is { IsLaidOut: true, Page: > 1 };

    /// <summary>Whether cells repeated beyond measure were left out.</summary>
    public bool IsCut => tables.IsCut;

    /// <summary>How many pictures it shows.</summary>
    public int PictureCount { get; private set; }

    /// <summary>The text of a note.</summary>
    public IReadOnlyList<RawBlock> NoteOf(NoteCall call) => notes.GetValueOrDefault(call) ?? [];

    /// <summary>Reads the element to its end.</summary>
    /// <exception cref="XmlException">It is damaged.</exception>
    /// <exception cref="NestedTooDeepException">Its elements are nested beyond the limits.</exception>
    public void Read()
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        var root = xml.Depth;
        pages.IsLaidOut = Marks.IsTrue(xml, "use-soft-page-breaks", Marks.Text);
        for (var nodes = 0; xml.Read() && xml.Depth > root; nodes++)
        {
            if (nodes % NodesBetweenChecks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    Enter();
                    break;
                case XmlNodeType.EndElement:
                    Leave(xml.Depth);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when shutAt == Nothing:
                    Append(xml.Value);
                    break;
            }
        }
    }

    // Pages run through the text itself, not through notes and boxes.
    private bool IsInBody => apart == 0;

    private void Enter()
    {
        var depth = xml.Depth;
        if (depth > maxDepth)
        {
            throw new NestedTooDeepException();
        }

        if (shutAt != Nothing)
        {
            return;
        }

        var mark = Marks.Of(xml);
        var isEmpty = xml.IsEmptyElement;
        var outer = ink;
        if (Marks.IsHidden(xml, mark) || (mark == Mark.Note && ink.Hides))
        {
            shutAt = isEmpty ? Nothing : depth;
        }
        else if (Open(mark) || OpenInTable(mark))
        {
            scopes.Push(new Scope(depth, mark, outer));
            if (isEmpty)
            {
                Leave(depth);
            }
        }
        else
        {
            Pass(mark, depth, isEmpty);
        }
    }

    private bool Open(Mark mark)
    {
        switch (mark)
        {
            case Mark.Paragraph or Mark.Heading:
                BeginParagraph(mark);
                break;
            case Mark.Span:
                ink = ink.Inside(styles.Letters(xml.GetAttribute("style-name", Marks.Text) ?? string.Empty));
                break;
            case Mark.Number or Mark.Title or Mark.Description:
                aside = mark;
                break;
            case Mark.Contents:
                contents++;
                break;
            case Mark.List:
                lists.Begin(xml);
                break;
            case Mark.NumberedParagraph:
                lists.BeginNumbered(xml);
                break;
            case Mark.ListItem:
                lists.BeginItem(xml);
                break;
            case Mark.ListHeader:
                lists.EndItem();
                break;
            case Mark.NoteBody:
                EnterApart(BeginNote());
                break;
            case Mark.Frame or Mark.Shape:
                frames.Push(new FrameBuilder());
                EnterApart(paragraphs.Current?.Builder.Boxes ?? targets.Peek());
                break;
            default:
                return false;
        }

        return true;
    }

    private bool OpenInTable(Mark mark)
    {
        switch (mark)
        {
            case Mark.Table:
                BeginBlock(styles.TableBreaksBefore(xml.GetAttribute("style-name", Marks.Table) ?? string.Empty));
                tables.Begin();
                lists.Enter();
                break;
            case Mark.HeaderRows:
                tables.Head(true);
                break;
            case Mark.Row when tables.IsOpen:
                tables.BeginRow(xml);
                pages.BeginRow();
                break;
            case Mark.Cell when tables.IsOpen:
                targets.Push(tables.BeginCell(xml, ordinals).Blocks);
                pages.BeginCell();
                break;
            default:
                return false;
        }

        return true;
    }

    // Elements that need no closing.
    private void Pass(Mark mark, int depth, bool isEmpty)
    {
        switch (mark)
        {
            case Mark.Space or Mark.Tab or Mark.LineBreak:
                paragraphs.Sign(xml, mark, ink, pages.Page, contents > 0);
                break;
            case Mark.SoftPageBreak when IsInBody:
                pages.Pass();
                break;
            case Mark.HiddenParagraph when paragraphs.Current is { } paragraph:
                paragraph.IsHidden |= Marks.IsTrue(xml, "is-hidden", Marks.Text);
                break;
            case Mark.Picture when frames.TryPeek(out var frame):
                frame.IsPicture = true;
                shutAt = xml.LocalName == "image" || isEmpty ? Nothing : depth;
                break;
            case Mark.CoveredCell when tables.IsOpen:
                tables.Cover(xml);
                shutAt = isEmpty ? Nothing : depth;
                break;
        }
    }

    private void Append(string text)
    {
        if (aside == Mark.Number)
        {
            paragraphs.Number(text);
        }
        else if (aside != Mark.Other)
        {
            frames.FirstOrDefault()?.Append(aside, text);
        }
        else
        {
            paragraphs.Append(text, ink, pages.Page, contents > 0);
        }
    }

    private void Leave(int depth)
    {
        if (shutAt != Nothing)
        {
            shutAt = depth == shutAt ? Nothing : shutAt;
            return;
        }

        if (scopes.TryPeek(out var scope) && scope.Depth == depth)
        {
            scopes.Pop();
            ink = scope.Outer;
            Close(scope.Mark);
            CloseInTable(scope.Mark);
        }
    }

    private void Close(Mark mark)
    {
        switch (mark)
        {
            case Mark.Paragraph or Mark.Heading:
                EndParagraph();
                break;
            case Mark.Number or Mark.Title or Mark.Description:
                aside = Mark.Other;
                break;
            case Mark.Contents:
                contents--;
                break;
            case Mark.List or Mark.NumberedParagraph:
                lists.End();
                break;
            case Mark.ListItem or Mark.ListHeader:
                lists.EndItem();
                break;
            case Mark.NoteBody:
                LeaveApart();
                break;
            case Mark.Frame or Mark.Shape:
                LeaveApart();
                EndFrame(frames.Pop());
                break;
        }
    }

    private void CloseInTable(Mark mark)
    {
        switch (mark)
        {
            case Mark.Table:
                lists.Leave();
                targets.Peek().AddRange(tables.End().AsBlocks());
                break;
            case Mark.HeaderRows:
                tables.Head(false);
                break;
            case Mark.Row:
                tables.EndRow();
                pages.EndRow();
                break;
            case Mark.Cell:
                targets.Pop();
                tables.EndCell();
                break;
        }
    }

    private void BeginParagraph(Mark mark)
    {
        var look = paragraphs.Begin(xml, mark, ordinals++, contents > 0);
        BeginBlock(look.BreaksBefore);
        ink = Ink.Of(look);
    }

    private void BeginBlock(bool breaksBefore)
    {
        if (targets.Count == 1)
        {
            pages.BeginBlock(breaksBefore);
        }
    }

    private void EndParagraph()
    {
        var look = paragraphs.Current!.Look;
        if (paragraphs.End(pages.Page) is { } paragraph)
        {
            targets.Peek().Add(paragraph);
        }

        if (targets.Count == 1)
        {
            pages.EndBlock(look.BreaksAfter);
        }
    }

    private List<RawBlock> BeginNote()
    {
        var blocks = new List<RawBlock>();
        if (paragraphs.Current is { } caller)
        {
            var call = new NoteCall(default, notes.Count.ToString(CultureInfo.InvariantCulture));
            notes.Add(call, blocks);
            caller.Builder.AddCall(call);
        }

        return blocks;
    }

    private void EnterApart(List<RawBlock> blocks)
    {
        targets.Push(blocks);
        lists.Enter();
        apart++;
    }

    private void LeaveApart()
    {
        targets.Pop();
        lists.Leave();
        apart--;
    }

    private void EndFrame(FrameBuilder frame)
    {
        if (!frame.IsPicture)
        {
            return;
        }

        PictureCount++;
        if (paragraphs.Current is { } host)
        {
            host.Builder.AddPicture(frame.AlternativeText);
        }
        else
        {
            targets.Peek().Add(paragraphs.OfPicture(frame.AlternativeText, ordinals++, pages.Page));
        }
    }
}
