using System.Xml.Linq;

namespace Planning.Host.Web.Evaluation;

/// <summary>What stands in the place of a page that could not be drawn: why, in an image as large as a line.</summary>
internal static class CropNote
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The image.</summary>
    /// <param name="why">Why there is no page, in French.</param>
    public static string Of(string why) => new XElement(Svg + "svg", new XAttribute("viewBox", "0 0 900 60"), new XAttribute("width", 900), new XAttribute("height", 60),
        new XElement(Svg + "text", new XAttribute("x", 16), new XAttribute("y", 36), new XAttribute("font-family", "sans-serif"), new XAttribute("font-size", 16), new XAttribute("fill", "#4f5a67"), PageText.Of($"Pas d'image de la page : {why}"))).ToString(SaveOptions.DisableFormatting);
}
