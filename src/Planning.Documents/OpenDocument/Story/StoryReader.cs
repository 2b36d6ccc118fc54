using System.Xml;
using Planning.Documents.OpenDocument.Markup;
using Planning.Documents.OpenDocument.Styles;
using Planning.Documents.Package;

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
    private readonly StoryBuilder story;
    private readonly Stack<Scope> scopes = new();
    private int shutAt = Nothing;

    /// <param name="xml">The reader, on the element.</param>
    /// <param name="styles">The styles that hold there.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public StoryReader(XmlReader xml, StyleSheet styles, ReadingLimits limits, CancellationToken cancellation)
    {
        (this.xml, this.cancellation, maxDepth) = (xml, cancellation, limits.MaxXmlDepth);
        story = new StoryBuilder(xml, styles);
    }

    /// <summary>Reads the element to its end.</summary>
    /// <exception cref="XmlException">It is damaged.</exception>
    /// <exception cref="NestedTooDeepException">Its elements are nested beyond the limits.</exception>
    public StoryBuilder Read()
    {
        if (xml.IsEmptyElement)
        {
            return story;
        }

        var root = xml.Depth;
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
                    story.Append(xml.Value);
                    break;
            }
        }

        return story;
    }

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
        var outer = story.Ink;
        if (Marks.IsHidden(xml, mark) || (mark == Mark.Note && outer.Hides))
        {
            shutAt = isEmpty ? Nothing : depth;
        }
        else if (story.Open(mark))
        {
            scopes.Push(new Scope(depth, mark, outer));
            if (isEmpty)
            {
                Leave(depth);
            }
        }
        else if (!story.Pass(mark) && !isEmpty)
        {
            shutAt = depth;
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
            story.Close(scope.Mark, scope.Outer);
        }
    }
}
