using System.Globalization;

namespace Planning.Documents.Story;

/// <summary>Knows the colours behind letters that mean "look here", whatever a file calls them.</summary>
internal static class HighlightColour
{
    /// <summary>Whether a background is yellow: much red and green, clearly less blue.</summary>
    /// <param name="colour">Six hexadecimal digits; anything else is no colour.</param>
    public static bool IsYellow(string? colour) =>
        colour is { Length: 6 } && int.TryParse(colour, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
        && rgb >> 16 >= 0xE0 && ((rgb >> 8) & 0xFF) >= 0xC0 && (rgb & 0xFF) <= 0xB0;
}
