using System.Xml;
using Planning.Documents.OpenDocument.Markup;
using Planning.Documents.OpenDocument.Numbering;
using Planning.Documents.OpenDocument.Styles;
using Planning.Documents.Story;

namespace Planning.Documents.OpenDocument.Story;

/// <summary>Builds paragraphs, tables and notes out of elements that are opened and closed in order.</summary>
internal sealed class StoryBuilder
{
    private readonly XmlReader xml;
    private readonly StyleSheet styles;
    private readonly ListStack lists;
    private readonly ParagraphStack paragraphs;
    private readonly TableStack tables = new();
    private readonly PageCount pages = new();
    private readonly Stack<FrameBuilder> frames = new();
    private readonly Stack<List<RawBlock>> targets = new();
    private readonly NoteTexts notes = new();
    private Mark aside;
    private int contents;
    private int apart;

    // How many paragraphs have begun.
    private int ordinals;

    /// <param name="xml">The reader; it stands on the element that is opened.</param>
    /// <param name="styles">The styles that hold there.</param>
    public StoryBuilder(XmlReader xml, StyleSheet styles)
    {
        (this.xml, this.styles) = (xml, styles);
        lists = new ListStack(styles);
        paragraphs = new ParagraphStack(styles, lists);
        targets.Push(Blocks);
        pages.IsLaidOut = Marks.IsTrue(xml, "use-soft-page-breaks", Marks.Text);
    }

    /// <summary>The blocks, notes apart.</summary>
    public List<RawBlock> Blocks { get; } = [];

    /// <summary>Whether the application left marks of the pages.</summary>
    public bool HasPages => pages is { IsLaidOut: true, Page: > 1 };

    /// <summary>Whether cells repeated beyond measure were left out.</summary>
    public bool IsCut => tables.IsCut;

    /// <summary>How many pictures there are.</summary>
    public int PictureCount { get; private set; }

    /// <summary>How letters are shown at this place.</summary>
    public Ink Ink { get; private set; }

    /// <summary>The text of a note.</summary>
    public IReadOnlyList<RawBlock> NoteOf(NoteCall call) => notes.Of(call);

    /// <summary>Opens an element; false when it is one that needs no closing.</summary>
    public bool Open(Mark mark) => OpenText(mark) || OpenInTable(mark);

    /// <summary>Closes an element that was opened, and takes the ink around it again.</summary>
    public void Close(Mark mark, in Ink outer)
    {
        Ink = outer;
        CloseText(mark);
        CloseInTable(mark);
    }

    /// <summary>Passes an element that needs no closing; false when what it holds is no text.</summary>
    public bool Pass(Mark mark)
    {
        switch (mark)
        {
            case Mark.Space or Mark.Tab or Mark.LineBreak:
                paragraphs.Sign(xml, mark, Ink, pages.Page, contents > 0);
                break;
            case Mark.SoftPageBreak when apart == 0:
                pages.Pass();
                break;
            case Mark.HiddenParagraph when paragraphs.Current is { } paragraph:
                paragraph.IsHidden |= Marks.IsTrue(xml, "is-hidden", Marks.Text);
                break;
            case Mark.Picture when frames.TryPeek(out var frame):
                frame.IsPicture = true;
                return xml.LocalName == "image";
            case Mark.CoveredCell when tables.IsOpen:
                tables.Cover(xml);
                return false;
        }

        return true;
    }

    /// <summary>Adds characters of the file.</summary>
    public void Append(string text)
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
            paragraphs.Append(text, Ink, pages.Page, contents > 0);
        }
    }

    private bool OpenText(Mark mark)
    {
        switch (mark)
        {
            case Mark.Paragraph or Mark.Heading:
                BeginParagraph(mark);
                break;
            case Mark.Span:
                Ink = Ink.Inside(styles.Letters(xml.GetAttribute("style-name", Marks.Text) ?? string.Empty));
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
                EnterApart(paragraphs.Current is { } caller ? notes.Begin(caller.Builder) : []);
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

    private void CloseText(Mark mark)
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
        Ink = Ink.Of(look);
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
