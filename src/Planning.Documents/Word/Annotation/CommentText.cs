using System.Xml;
using Planning.Documents.Word.Markup;

namespace Planning.Documents.Word.Annotation;

/// <summary>Reads the lines of comments, and the ids under which other parts speak of them.</summary>
internal sealed class CommentText
{
    private const string ParagraphIds = "http://schemas.microsoft.com/office/word/2010/wordml";
    private readonly VisibleText visible = new();

    /// <summary>Takes in one node of a comment.</summary>
    public void Read(XmlReader xml, ListChild comment)
    {
        var mark = xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement ? Marks.Of(xml) : Mark.Other;
        if (xml.NodeType == XmlNodeType.Element && mark == Mark.Paragraph)
        {
            comment.Lines.Add(string.Empty);
            if (xml.GetAttribute("paraId", ParagraphIds) is { } id)
            {
                comment.ParagraphIds.Add(id);
            }
        }

        var text = visible.Read(xml, mark);
        if (text.Length > 0 && comment.Lines.Count > 0)
        {
            comment.Lines[^1] += text;
        }
    }
}
