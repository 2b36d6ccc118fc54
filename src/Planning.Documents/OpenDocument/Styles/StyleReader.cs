using System.Xml;
using Planning.Documents.Numbering;
using Planning.Documents.OpenDocument.Markup;
using Planning.Documents.OpenDocument.Numbering;
using Planning.Documents.Package;

namespace Planning.Documents.OpenDocument.Styles;

/// <summary>Reads styles. Those read before a fault stay.</summary>
/// <param name="styles">Takes the styles.</param>
/// <param name="maxDepth">How deep elements may stand inside each other.</param>
internal sealed class StyleReader(StyleSet styles, int maxDepth)
{
    private const int OutlineOfText = 9;
    private StyleDefinition? style;
    private NumberingLevel?[]? list;

    /// <summary>Reads the styles that the element around the reader holds, to its end.</summary>
    /// <param name="xml">The reader, on that element.</param>
    /// <param name="areNamed">Whether persons gave them their names.</param>
    public void Read(XmlReader xml, bool areNamed)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        for (var root = xml.Depth; xml.Read() && xml.Depth > root;)
        {
            if (xml.Depth > maxDepth)
            {
                throw new NestedTooDeepException();
            }

            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.Depth == root + 1)
            {
                Begin(xml, areNamed);
            }
            else
            {
                Property(xml);
            }
        }
    }

    private void Begin(XmlReader xml, bool areNamed)
    {
        (style, list) = (null, null);
        var name = xml.GetAttribute("name", Marks.Style) ?? string.Empty;
        switch (xml.LocalName)
        {
            case "default-style":
                style = new StyleDefinition();
                styles.Add(Family(xml), StyleSet.DefaultName, style);
                break;
            case "style":
                style = Definition(xml, areNamed ? name : string.Empty);
                styles.Add(Family(xml), name, style);
                break;
            case "list-style":
                styles.Lists.TryAdd(name, list = new NumberingLevel?[ListCounter.LevelCount]);
                break;
            case "outline-style":
                styles.Outline = list = new NumberingLevel?[ListCounter.LevelCount];
                break;
        }
    }

    private static StyleDefinition Definition(XmlReader xml, string name) => new()
    {
        Name = name.Length == 0 ? string.Empty : xml.GetAttribute("display-name", Marks.Style) ?? EncodedName.Decode(name),
        Parent = xml.GetAttribute("parent-style-name", Marks.Style),
        OutlineLevel = xml.GetAttribute("default-outline-level", Marks.Style) is null
            ? null : Marks.Number(xml, "default-outline-level", Marks.Style) is > 0 and var level ? level - 1 : OutlineOfText,
        ListStyle = xml.GetAttribute("list-style-name", Marks.Style),
        BeginsPages = xml.GetAttribute("master-page-name", Marks.Style) is { } page ? page.Length > 0 : null,
    };

    private void Property(XmlReader xml)
    {
        if (list is not null)
        {
            ListLevels.Read(xml, list);
        }
        else if (style is not null && xml.NamespaceURI == Marks.Style)
        {
            switch (xml.LocalName)
            {
                case "paragraph-properties" or "table-properties":
                    style.BreaksBefore = xml.GetAttribute("break-before", Marks.Format) is { } before ? before == "page" : null;
                    style.BreaksAfter = xml.GetAttribute("break-after", Marks.Format) is { } after ? after == "page" : null;
                    break;
                case "text-properties":
                    TextProperties.Read(xml, style);
                    break;
            }
        }
    }

    private static string Family(XmlReader xml) => xml.GetAttribute("family", Marks.Style) ?? string.Empty;
}
