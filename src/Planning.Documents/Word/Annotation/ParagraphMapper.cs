using System.Xml;
using Planning.Documents.Word.Markup;

namespace Planning.Documents.Word.Annotation;

/// <summary>Fills the map of one paragraph while it is read. What stands in paragraphs inside it (text boxes) is not shown to it.</summary>
/// <param name="text">The characters of the part.</param>
/// <param name="xml">The reader over them.</param>
/// <param name="depth">The paragraph's depth.</param>
/// <param name="map">The map to fill.</param>
internal sealed class ParagraphMapper(TrackedText text, XmlReader xml, int depth, ParagraphMap map)
{
    private RunPieces? run;
    private long pieceStart;
    private int pieceTextStart;
    private string? textTag;
    private string value = string.Empty;
    private bool spacesCount;

    public void Enter()
    {
        switch (xml.Depth - depth)
        {
            case 1 when !IsWord("pPr"):
                run = IsWord("r") && !xml.IsEmptyElement ? new RunPieces(OpeningTag(), xml.Name) : null;
                map.BeginChild(text.StartOf(xml), run);
                break;
            case 2 when run is not null:
                (pieceStart, pieceTextStart, value) = (text.StartOf(xml), map.TextLength, string.Empty);
                spacesCount = xml.XmlSpace == XmlSpace.Preserve;
                textTag = IsWord("t") && !xml.IsEmptyElement && (spacesCount || xml.GetAttribute("xml:space") is null) ? OpeningTag() : null;
                break;
        }
    }

    /// <summary>Characters that a reader sees were read.</summary>
    public void See(int length)
    {
        map.AddText(length);
        if (xml.NodeType == XmlNodeType.Text && xml.Depth == depth + 3)
        {
            value = xml.Value;
        }
    }

    public void Leave(long end)
    {
        switch (xml.Depth - depth)
        {
            case 1 when !IsWord("pPr"):
                map.EndChild(end);
                run = null;
                break;
            case 2 when run is not null && IsWord("rPr"):
                run.Properties = text.Raw(pieceStart, end);
                break;
            case 2 when run is not null:
                run.Add(pieceStart, end, pieceTextStart, map.TextLength, TextOfPiece());
                break;
        }
    }

    private TextPiece? TextOfPiece()
    {
        if (textTag is null || value.Length != map.TextLength - pieceTextStart || value.Length == 0)
        {
            return null;
        }

        // Spaces at the edges that do not count now would count once the text is cut: such a text stays whole.
        var content = text.Raw(pieceStart + textTag.Length, text.StartOf(xml));
        return content.Contains('<', StringComparison.Ordinal) || (!spacesCount && value.AsSpan().Trim().Length != value.Length)
            ? null
            : new TextPiece(pieceStart, textTag, xml.Name, content, spacesCount);
    }

    private string OpeningTag()
    {
        var start = text.StartOf(xml);
        return text.Raw(start, text.TagEnd(start));
    }

    private bool IsWord(string name) => xml.LocalName == name && Marks.IsWord(xml.NamespaceURI);
}
