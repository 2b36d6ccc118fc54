using System.Globalization;
using System.Xml;
using Planning.Documents.Story;
using Planning.Documents.Word.Markup;

namespace Planning.Documents.Word.Story;

/// <summary>The looks of a run, as its properties are read one by one.</summary>
internal struct RunProperties
{
    /// <summary>The looks that the properties read so far give.</summary>
    public RunLooks Looks;
    private bool hasOwnBold;
    private bool hasOwnSize;

    /// <summary>Takes one property of the run.</summary>
    public void Take(XmlReader xml, Mark mark, StyleSheet styles)
    {
        switch (mark)
        {
            case Mark.RunStyle:
                var style = styles.Run(Marks.Value(xml) ?? string.Empty);
                Looks.Bold = hasOwnBold ? Looks.Bold : style.Bold ?? Looks.Bold;
                Looks.Size = hasOwnSize ? Looks.Size : style.Size ?? Looks.Size;
                Looks.Capitals ??= style.Capitals;
                break;
            case Mark.Bold:
                (Looks.Bold, hasOwnBold) = (Marks.IsOn(xml), true);
                break;
            case Mark.Capitals:
                Looks.Capitals = Marks.IsOn(xml);
                break;
            case Mark.Size:
                if (int.TryParse(Marks.Value(xml), NumberStyles.None, CultureInfo.InvariantCulture, out var size))
                {
                    (Looks.Size, hasOwnSize) = (size, true);
                }

                break;
            case Mark.Highlight:
                Looks.Highlighted = Marks.Value(xml) is { } colour && colour != "none";
                break;
            case Mark.Shading:
                Looks.Highlighted |= HighlightColour.IsYellow(Marks.Attribute(xml, "fill"));
                break;
        }
    }
}
