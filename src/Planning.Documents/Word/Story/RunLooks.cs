using System.Globalization;
using System.Xml;
using Planning.Documents.Word.Markup;
using Planning.Documents.Word.Styles;

namespace Planning.Documents.Word.Story;

/// <summary>How the letters of a run look; null where its paragraph's style decides.</summary>
internal struct RunLooks
{
    public bool? Bold;
    public bool? Capitals;
    public int? Size;
    public bool Highlighted;
    private bool hasOwnBold;
    private bool hasOwnSize;

    /// <summary>Takes one property of the run.</summary>
    public void Take(XmlReader xml, Mark mark, StyleSheet styles)
    {
        switch (mark)
        {
            case Mark.RunStyle:
                var style = styles.Run(Marks.Value(xml) ?? string.Empty);
                Bold = hasOwnBold ? Bold : style.Bold ?? Bold;
                Size = hasOwnSize ? Size : style.Size ?? Size;
                Capitals ??= style.Capitals;
                break;
            case Mark.Bold:
                (Bold, hasOwnBold) = (Marks.IsOn(xml), true);
                break;
            case Mark.Capitals:
                Capitals = Marks.IsOn(xml);
                break;
            case Mark.Size:
                if (int.TryParse(Marks.Value(xml), NumberStyles.None, CultureInfo.InvariantCulture, out var size))
                {
                    (Size, hasOwnSize) = (size, true);
                }

                break;
            case Mark.Highlight:
                Highlighted = Marks.Value(xml) is { } colour && colour != "none";
                break;
            case Mark.Shading:
                Highlighted |= IsYellow(Marks.Attribute(xml, "fill"));
                break;
        }
    }

    // Much red and green, clearly less blue.
    private static bool IsYellow(string? colour) =>
        colour is { Length: 6 } && int.TryParse(colour, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
        && rgb >> 16 >= 0xE0 && ((rgb >> 8) & 0xFF) >= 0xC0 && (rgb & 0xFF) <= 0xB0;
}
