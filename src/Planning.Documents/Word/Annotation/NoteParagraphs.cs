using System.Xml;
using Planning.Documents.Word.Markup;

namespace Planning.Documents.Word.Annotation;

/// <summary>Tells which note each paragraph of a part of notes belongs to.</summary>
internal static class NoteParagraphs
{
    /// <summary>The notes' ids, by ordinal of paragraph.</summary>
    public static IReadOnlyList<string> Read(TrackedText text, XmlReader xml)
    {
        var owners = new List<string>();
        var note = string.Empty;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || !Marks.IsWord(xml.NamespaceURI))
            {
                continue;
            }

            if (xml.LocalName is "footnote" or "endnote")
            {
                text.Forget(text.StartOf(xml));
                note = Marks.Attribute(xml, "id")?.Trim() ?? string.Empty;
            }
            else if (xml.LocalName == "p")
            {
                owners.Add(note);
            }
        }

        return owners;
    }
}
