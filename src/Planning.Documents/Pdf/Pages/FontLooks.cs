using System.Globalization;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Planning.Documents.Pdf.Pages;

/// <summary>What is known of each font of a document: name, weight, slope, heights, and what its codes stand for.</summary>
/// <param name="scanner">Finds the fonts' dictionaries.</param>
internal sealed class FontLooks(IPdfTokenScanner scanner)
{
    private readonly Dictionary<IFont, FontLook> looks = new(ReferenceEqualityComparer.Instance);

    /// <summary>The look of a font.</summary>
    public FontLook Of(IFont font)
    {
        if (!looks.TryGetValue(font, out var look))
        {
            looks.Add(font, look = new(font, IsComposite(font)));
        }

        return look;
    }

    /// <summary>A colour as <c>RRGGBB</c>; black for a pattern, which has none of its own.</summary>
    public static string Hex(IColor? colour)
    {
        if (colour is null || colour.ColorSpace == ColorSpace.Pattern)
        {
            return "000000";
        }

        var (r, g, b) = colour.ToRGBValues();
        return string.Create(CultureInfo.InvariantCulture, $"{Part(r):X2}{Part(g):X2}{Part(b):X2}");
    }

    private static int Part(double value) => double.IsNaN(value) ? 0 : (int)Math.Round(Math.Clamp(value, 0, 1) * 255);

    private bool IsComposite(IFont font) => font.Details?.FontDictionaryReference is { } reference
        && scanner.Get(reference)?.Data is DictionaryToken dictionary
        && dictionary.TryGet(NameToken.Subtype, out NameToken subtype) && subtype.Data == "Type0";
}
