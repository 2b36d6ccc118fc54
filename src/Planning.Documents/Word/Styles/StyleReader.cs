using System.Globalization;
using System.Xml;
using Planning.Documents.Word.Markup;

namespace Planning.Documents.Word.Styles;

/// <summary>Reads the part of styles.</summary>
internal static class StyleReader
{
    /// <summary>Adds the styles of a part to a sheet; those read before a fault stay.</summary>
    public static void Read(XmlReader xml, ICollection<StyleDefinition> styles)
    {
        StyleDefinition? style = null;
        var inDefaults = false;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || !Marks.IsWord(xml.NamespaceURI))
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "docDefaults":
                    styles.Add(style = new StyleDefinition { Id = StyleSheet.DefaultsId, Type = "defaults" });
                    inDefaults = true;
                    break;
                case "latentStyles":
                    (inDefaults, style) = (false, null);
                    break;
                case "style":
                    inDefaults = false;
                    styles.Add(style = new StyleDefinition
                    {
                        Id = Marks.Attribute(xml, "styleId") ?? string.Empty,
                        Type = Marks.Attribute(xml, "type") ?? "paragraph",
                        IsDefault = Marks.Attribute(xml, "default") is "1" or "true" or "on",
                    });
                    break;
                case "rPrChange" or "pPrChange" or "tblStylePr" or "tblPr":
                    xml.Skip();
                    break;
                default:
                    if (style is not null)
                    {
                        Property(xml, style, inDefaults);
                    }

                    break;
            }
        }
    }

    private static void Property(XmlReader xml, StyleDefinition style, bool inDefaults)
    {
        switch (xml.LocalName)
        {
            case "name" when !inDefaults:
                style.Name = Marks.Value(xml)?.Trim() ?? string.Empty;
                break;
            case "basedOn":
                style.BasedOn = Marks.Value(xml);
                break;
            case "outlineLvl":
                style.OutlineLevel = Number(xml);
                break;
            case "numId":
                style.NumberingId = Marks.Value(xml);
                break;
            case "ilvl":
                style.NumberingLevel = Number(xml);
                break;
            case "b":
                style.Bold = Marks.IsOn(xml);
                break;
            case "caps":
                style.Capitals = Marks.IsOn(xml);
                break;
            case "vanish":
                style.Hides = Marks.IsOn(xml);
                break;
            case "sz":
                style.Size = Number(xml);
                break;
        }
    }

    private static int? Number(XmlReader xml) =>
        int.TryParse(Marks.Value(xml), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
