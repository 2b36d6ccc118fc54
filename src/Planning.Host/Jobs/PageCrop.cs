using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Drawing;

namespace Planning.Host.Jobs;

/// <summary>The part of a page around a value, as wide as the page so that the heads of the row show, the value framed.</summary>
internal static class PageCrop
{
    private const double Along = 110;
    private const double Enlarged = 1.6;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>Cuts a drawing of the page.</summary>
    /// <param name="page">The page as SVG, its <c>viewBox</c> in points.</param>
    /// <param name="value">Where the value stands.</param>
    /// <returns>The cut drawing; null when the page's drawing is none.</returns>
    public static string? Of(string page, Box value)
    {
        XElement drawing;
        try
        {
            drawing = XElement.Parse(page);
        }
        catch (XmlException)
        {
            return null;
        }

        if (drawing.Name != Svg + "svg" || Whole(drawing) is not { } whole)
        {
            return null;
        }

        // A person who reads a value has no use for what was recognised on its page.
        drawing.Elements(Svg + "g").Where(layer => PageLayers.Recognised.Contains((string?)layer.Attribute("id"))).Remove();
        var cut = whole with { Top = Math.Max(whole.Top, value.Top - Along), Bottom = Math.Min(whole.Bottom, value.Bottom + Along) };
        drawing.SetAttributeValue("viewBox", $"{Figure(cut.Left)} {Figure(cut.Top)} {Figure(cut.Width)} {Figure(cut.Height)}");
        drawing.SetAttributeValue("width", Figure(cut.Width * Enlarged));
        drawing.SetAttributeValue("height", Figure(cut.Height * Enlarged));
        drawing.Add(new XElement(Svg + "rect", Length("x", value.Left - 2), Length("y", value.Top - 2), Length("width", value.Width + 4), Length("height", value.Height + 4),
            new XAttribute("fill", "none"), new XAttribute("stroke", "#c0392b"), new XAttribute("stroke-width", "1.5")));
        return drawing.ToString(SaveOptions.DisableFormatting);
    }

    private static Box? Whole(XElement drawing)
    {
        var sides = ((string?)drawing.Attribute("viewBox") ?? string.Empty).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
            .Select(s => double.TryParse(s, NumberStyles.Float, CultureInfo.InvariantCulture, out var side) ? side : double.NaN).ToList();
        return sides is [var left, var top, var width, var height] && sides.TrueForAll(double.IsFinite) ? new Box(left, top, left + width, top + height) : null;
    }

    private static XAttribute Length(string name, double points) => new(name, Figure(points));

    private static string Figure(double points) => points.ToString("0.##", CultureInfo.InvariantCulture);
}
