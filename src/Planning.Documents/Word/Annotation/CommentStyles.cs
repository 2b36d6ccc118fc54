using System.Xml;

namespace Planning.Documents.Word.Annotation;

/// <summary>The styles that a document has for comments, by id; null for one it does not have.</summary>
/// <param name="Text">The paragraphs of a comment.</param>
/// <param name="Reference">The mark that calls it.</param>
internal sealed record CommentStyles(string? Text, string? Reference)
{
    public static readonly CommentStyles None = new(null, null);

    /// <summary>Finds them by name, which Word keeps in English whatever its language; their ids are translated.</summary>
    public static CommentStyles Read(TrackedText text, XmlReader xml)
    {
        var found = None;
        var id = string.Empty;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || !WordNamespaces.IsWord(xml.NamespaceURI))
            {
                continue;
            }

            if (xml.LocalName == "style")
            {
                text.Forget(text.StartOf(xml));
                id = xml.GetAttribute("styleId", xml.NamespaceURI) ?? string.Empty;
            }
            else if (xml.LocalName == "name" && xml.Depth == 2 && id.Length > 0)
            {
                found = xml.GetAttribute("val", xml.NamespaceURI)?.Trim().ToLowerInvariant() switch
                {
                    "annotation text" => found with { Text = id },
                    "annotation reference" => found with { Reference = id },
                    _ => found,
                };
            }
        }

        return found;
    }
}
