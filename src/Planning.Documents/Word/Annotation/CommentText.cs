using System.Xml;

namespace Planning.Documents.Word.Annotation;

/// <summary>Reads the lines of a comment, and the ids under which other parts speak of it.</summary>
internal static class CommentText
{
    /// <summary>Takes in one node of the comment.</summary>
    public static void Read(XmlReader xml, ListChild comment)
    {
        if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "p" && WordNamespaces.IsWord(xml.NamespaceURI))
        {
            comment.Lines.Add(string.Empty);
            if (xml.GetAttribute("paraId", WordNamespaces.ParagraphIds) is { } id)
            {
                comment.ParagraphIds.Add(id);
            }
        }
        else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA && comment.Lines.Count > 0)
        {
            comment.Lines[^1] += xml.Value;
        }
    }
}
