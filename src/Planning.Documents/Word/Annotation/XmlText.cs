using System.Text;
using System.Xml;

namespace Planning.Documents.Word.Annotation;

/// <summary>Text as it is written in XML.</summary>
internal static class XmlText
{
    /// <summary>Escapes what XML gives a meaning to, and replaces what XML cannot hold.</summary>
    public static string Escape(string text)
    {
        var written = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => written.Append("&amp;"),
                '<' => written.Append("&lt;"),
                '>' => written.Append("&gt;"),
                '"' => written.Append("&quot;"),
                var v when v <= char.MaxValue && !XmlConvert.IsXmlChar((char)v) => written.Append('\uFFFD'),
                _ => written.Append(rune.ToString()),
            };
        }

        return written.ToString();
    }
}
