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
    private readonly StoryContext context;
    private readonly VisibleText visible;
    private readonly StoryBuilder story;
    private readonly ScopeStack scopes = new();
    private RunProperties run;
    private bool inRunProperties;
    private int begun;

    /// <param name="xml">The part, before its root.</param>
    /// <param name="part">Its name in anchors.</param>
    /// <param name="context">What parts share.</param>
    public StoryReader(XmlReader xml, char part, StoryContext context)
    {
        (this.xml, this.context) = (xml, context);
        visible = new VisibleText(context.Styles.Hidden);
        story = new StoryBuilder(part, context, visible.Fields);
    }

    /// <inheritdoc cref="StoryBuilder.Blocks"/>
    public List<RawBlock> Blocks => story.Blocks;

    /// <inheritdoc cref="StoryBuilder.Notes"/>
    public Dictionary<string, List<RawBlock>> Notes => story.Notes;

    /// <inheritdoc cref="StoryBuilder.HasPages"/>
    public bool HasPages => story.HasPages;

    /// <inheritdoc cref="StoryBuilder.PictureCount"/>
    public int PictureCount => story.PictureCount;

    /// <summary>Whether the part has the element that holds a document's text.</summary>
    public bool HasBody { get; private set; }

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
        begun += mark == Mark.Paragraph ? 1 : 0;
        if (visible.IsShut || mark == Mark.Other)
        {
            HasBody |= mark == Mark.Other && depth == 1 && xml.LocalName == "body";
            return;
        }

        var isEmpty = xml.IsEmptyElement;
        if (story.Open(xml, mark, begun, scopes.InContents))
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
            default:
                story.Take(xml, mark);
                break;
        }
    }

    private void Append(string text)
    {
        if (text.Length > 0)
        {
            story.Append(text, run.Looks);
        }
    }

    private void Leave(int depth, Mark mark)
    {
        if (mark == Mark.RunProperties)
        {
            inRunProperties = false;
        }

        story.EndProperties(mark);
        if (scopes.TryPop(depth, out var scope))
        {
            run = scope.Mark is Mark.Run or Mark.Paragraph ? scope.Outer : run;
            story.Close(scope.Mark, scopes.InContents, visible.InFallback);
        }
    }
}
