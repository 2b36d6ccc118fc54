using System.Xml;
using Planning.Documents.Word.Markup;

namespace Planning.Documents.Word.Story;

/// <summary>A drawing being read: a picture or chart, or only lines and boxes.</summary>
internal sealed class PictureBuilder
{
    /// <summary>Whether it shows a picture, a chart or a diagram.</summary>
    public bool IsPicture { get; private set; }

    /// <summary>What its author wrote to stand for it; empty when nothing.</summary>
    public string AlternativeText { get; private set; } = string.Empty;

    public void Take(XmlReader xml, Mark mark)
    {
        if (mark == Mark.Picture)
        {
            IsPicture = true;
        }
        else if (AlternativeText.Length == 0)
        {
            AlternativeText = (FirstOf(xml, "descr") ?? FirstOf(xml, "alt") ?? FirstOf(xml, "title") ?? string.Empty).Trim();
        }
    }

    private static string? FirstOf(XmlReader xml, string name) => xml.GetAttribute(name) is { Length: > 0 } value ? value : null;
}
