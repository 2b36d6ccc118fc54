namespace Planning.Reporting.Checklist.Html;

/// <summary>
/// Writes elements that an HTML and an XML reader understand alike. All text and every attribute is encoded here, and nowhere else,
/// so that what a document says can never become markup.
/// </summary>
internal sealed class XhtmlWriter(TextWriter output)
{
    private static readonly HashSet<string> Inline = ["a", "del", "ins", "span", "strong", "svg", "time", "title", "use"];

    private readonly Stack<string> open = new();

    /// <summary>Opens an element; disposing the answer closes it.</summary>
    public Element Open(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Tag(name, attributes);
        output.Write('>');
        open.Push(name);
        return new Element(this);
    }

    /// <summary>An element that holds text alone.</summary>
    public void Leaf(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        using (Open(name, attributes))
        {
            Text(text);
        }
    }

    /// <summary>An element that holds nothing: for those that HTML knows as void, and inside drawings.</summary>
    public void Void(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Tag(name, attributes);
        output.Write(" />");
    }

    /// <summary>Someone's text, encoded.</summary>
    public void Text(string text)
    {
        foreach (var character in XmlText.Of(text))
        {
            switch (character)
            {
                case '&':
                    output.Write("&amp;");
                    break;
                case '<':
                    output.Write("&lt;");
                    break;
                case '>':
                    output.Write("&gt;");
                    break;
                case '"':
                    output.Write("&quot;");
                    break;
                default:
                    output.Write(character);
                    break;
            }
        }
    }

    /// <summary>Markup of our own, as it is.</summary>
    public void Markup(string markup) => output.Write(markup);

    private void Tag(string name, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        output.Write('<');
        output.Write(name);
        foreach (var (attribute, value) in attributes)
        {
            output.Write(' ');
            output.Write(attribute);
            output.Write("=\"");
            Text(value);
            output.Write('"');
        }
    }

    private void Close()
    {
        var name = open.Pop();
        output.Write("</");
        output.Write(name);
        output.Write(Inline.Contains(name) ? ">" : ">\n");
    }

    /// <summary>An open element.</summary>
    internal readonly struct Element(XhtmlWriter writer) : IDisposable
    {
        public void Dispose() => writer.Close();
    }
}
