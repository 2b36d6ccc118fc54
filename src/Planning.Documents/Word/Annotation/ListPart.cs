using System.Xml;

namespace Planning.Documents.Word.Annotation;

/// <summary>A small part that is a list under one root: relationships, content types, comments and what goes with them.</summary>
internal sealed record ListPart
{
    /// <summary>The root's name, with prefix.</summary>
    public required string Root { get; init; }

    /// <summary>The root's prefix.</summary>
    public required string Prefix { get; init; }

    /// <summary>The root's namespace.</summary>
    public required string Namespace { get; init; }

    /// <summary>The elements of the list.</summary>
    public required IReadOnlyList<ListChild> Children { get; init; }

    private long End { get; init; }

    private bool IsEmptyTag { get; init; }

    /// <summary>Reads a whole part.</summary>
    public static ListPart Read(TrackedText text, XmlReader xml)
    {
        xml.MoveToContent();
        var (root, prefix, ns, isEmpty) = (xml.Name, xml.Prefix, xml.NamespaceURI, xml.IsEmptyElement);
        var start = text.StartOf(xml);
        var children = new List<ListChild>();
        var end = isEmpty ? text.TagEnd(start) : ReadChildren(text, xml, children);
        while (xml.Read())
        {
            // What follows the root must be well-formed too.
        }

        return new ListPart { Root = root, Prefix = prefix, Namespace = ns, Children = children, End = end, IsEmptyTag = isEmpty };
    }

    /// <summary>The change that adds elements at the end of the list.</summary>
    public Splice Append(string elements) => IsEmptyTag ? new(End - 2, 2, $">{elements}</{Root}>") : new(End, 0, elements);

    private static long ReadChildren(TrackedText text, XmlReader xml, List<ListChild> children)
    {
        var lines = new CommentText();
        while (xml.Read() && xml.Depth > 0)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == 1)
            {
                text.Forget(text.StartOf(xml));
                children.Add(new ListChild(xml.LocalName, text.StartOf(xml), Attributes(xml)));
            }
            else if (children.Count > 0)
            {
                lines.Read(xml, children[^1]);
            }

            if (xml.Depth == 1 && (xml.NodeType == XmlNodeType.EndElement || (xml.NodeType == XmlNodeType.Element && xml.IsEmptyElement)))
            {
                children[^1].End = text.TagEnd(text.StartOf(xml));
            }
        }

        return text.StartOf(xml);
    }

    private static Dictionary<string, string> Attributes(XmlReader xml)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (xml.MoveToNextAttribute())
        {
            attributes.TryAdd(xml.LocalName, xml.Value.Trim());
        }

        xml.MoveToElement();
        return attributes;
    }
}
