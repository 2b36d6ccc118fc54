using System.Xml;

namespace Planning.Documents.Story;

/// <summary>Reads the title among a document's properties.</summary>
internal static class TitleProperty
{
    /// <summary>The title; empty when there is none worth showing.</summary>
    public static string Read(XmlReader xml)
    {
        var title = string.Empty;
        while (title.Length == 0 && xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "title" } && !xml.IsEmptyElement && xml.Read() && xml.NodeType == XmlNodeType.Text)
            {
                title = xml.Value.Trim();
            }
        }

        return title.StartsWith("Microsoft Word", StringComparison.Ordinal) ? string.Empty : title;
    }
}
