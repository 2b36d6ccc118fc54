using System.Text;
using System.Xml;
using Planning.Documents.Numbering;
using Planning.Documents.OpenDocument.Markup;

namespace Planning.Documents.OpenDocument.Numbering;

/// <summary>Reads the levels of list styles, and writes their labels as numbering knows them: <c>%1</c> to <c>%9</c> for the numbers.</summary>
internal static class ListLevels
{
    /// <summary>Takes the level that the reader stands on; anything else is passed over.</summary>
    public static void Read(XmlReader xml, NumberingLevel?[] levels)
    {
        if (xml.NamespaceURI != Marks.Text || Marks.Number(xml, "level", Marks.Text) is not (> 0 and <= ListCounter.LevelCount and var level))
        {
            return;
        }

        levels[level - 1] = xml.LocalName switch
        {
            "list-level-style-bullet" => new NumberingLevel { Format = "bullet", Text = xml.GetAttribute("bullet-char", Marks.Text) ?? string.Empty },
            "list-level-style-image" => new NumberingLevel { Format = "bullet", HasPicture = true },
            "list-level-style-number" or "outline-level-style" => Numbered(xml, level, levels),
            _ => levels[level - 1],
        };
    }

    private static NumberingLevel Numbered(XmlReader xml, int level, NumberingLevel?[] levels)
    {
        var format = Format(xml.GetAttribute("num-format", Marks.Style));
        return new NumberingLevel
        {
            Start = Marks.Number(xml, "start-value", Marks.Text) ?? 1,
            Format = format,
            Text = format == "none" ? string.Empty
                : xml.GetAttribute("num-list-format", Marks.Extension) is { Length: > 0 } whole ? LabelFormat.Of(whole)
                : Parts(xml, level, levels),
        };
    }

    private static string Parts(XmlReader xml, int level, NumberingLevel?[] levels)
    {
        var text = new StringBuilder(xml.GetAttribute("num-prefix", Marks.Style));
        var first = Math.Max(1, level + 1 - (Marks.Number(xml, "display-levels", Marks.Text) ?? 1));
        for (var shown = first; shown <= level; shown++)
        {
            if (shown == level || levels[shown - 1] is not { Format: "none" or "bullet" })
            {
                text.Append('%').Append((char)('0' + shown)).Append(shown < level ? "." : string.Empty);
            }
        }

        return text.Append(xml.GetAttribute("num-suffix", Marks.Style)).ToString();
    }

    private static string Format(string? format) => format switch
    {
        null or "" => "none",
        "I" => "upperRoman",
        "i" => "lowerRoman",
        "A" => "upperLetter",
        "a" => "lowerLetter",
        _ => "decimal",
    };
}
