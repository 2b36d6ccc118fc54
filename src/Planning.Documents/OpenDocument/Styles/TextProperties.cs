using System.Globalization;
using System.Xml;
using Planning.Documents.OpenDocument.Markup;
using Planning.Documents.Story;

namespace Planning.Documents.OpenDocument.Styles;

/// <summary>Reads what a style says of letters.</summary>
internal static class TextProperties
{
    private const int LeastBold = 600;
    private const double HalfPoints = 2;

    // The colours that word processors offer to mark text with, white and black apart.
    private static readonly HashSet<string> Markers = new(StringComparer.OrdinalIgnoreCase)
    {
        "ffff00", "00ff00", "00ffff", "ff00ff", "0000ff", "ff0000", "000080", "008080", "008000", "800080", "800000", "808000", "808080", "c0c0c0",
    };

    public static void Read(XmlReader xml, StyleDefinition style)
    {
        style.Bold = xml.GetAttribute("font-weight", Marks.Format) is { } weight
            ? weight == "bold" || (int.TryParse(weight, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= LeastBold) : null;
        style.Capitals = xml.GetAttribute("text-transform", Marks.Format) is { } transform ? transform == "uppercase" : null;
        style.Hides = xml.GetAttribute("display", Marks.Text) is { } display ? display == "none" : null;
        style.Highlighted = xml.GetAttribute("background-color", Marks.Format) is { } colour ? IsMarker(colour.TrimStart('#')) : null;
        Size(xml.GetAttribute("font-size", Marks.Format), style);
    }

    private static bool IsMarker(string colour) => Markers.Contains(colour) || HighlightColour.IsYellow(colour);

    private static void Size(string? size, StyleDefinition style)
    {
        if (size is null)
        {
            return;
        }

        if (size.EndsWith('%') && Number(size.AsSpan(0, size.Length - 1)) is { } share)
        {
            style.RelativeSize = share / 100;
        }
        else if (size.EndsWith("pt", StringComparison.Ordinal) && Number(size.AsSpan(0, size.Length - 2)) is { } points)
        {
            style.Size = (int)Math.Round(points * HalfPoints);
        }
    }

    private static double? Number(ReadOnlySpan<char> text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value < short.MaxValue ? value : null;
}
