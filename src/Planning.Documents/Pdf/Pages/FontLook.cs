using System.Text;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;

namespace Planning.Documents.Pdf.Pages;

/// <summary>One font: its looks and what its codes stand for.</summary>
internal sealed class FontLook
{
    // The heights of common fonts, for those that say nothing sensible.
    private const double UsualAscent = 0.75;
    private const double UsualDescent = -0.22;
    private const int BoldWeight = 600;

    private readonly IFont font;
    private readonly bool isComposite;
    private readonly Dictionary<int, string> texts = [];
    private readonly Dictionary<(IColor?, bool), GlyphFont> inks = [];
    private (IColor? Colour, bool IsThickened, GlyphFont Ink)? last;

    /// <summary>Reads the look of a font.</summary>
    /// <param name="font">The font.</param>
    /// <param name="isComposite">Whether its codes are numbers of glyphs rather than letters, when nothing says what they stand for.</param>
    public FontLook(IFont font, bool isComposite)
    {
        (this.font, this.isComposite) = (font, isComposite);
        var name = font.Name?.Data ?? font.Details?.Name ?? "";
        Name = name.Length > 7 && name[6] == '+' ? name[7..] : name;
        IsBold = font.Details is { } d && (d.IsBold || d.Weight >= BoldWeight) || Says("bold") || Says("black") || Says("heavy");
        IsItalic = font.Details?.IsItalic == true || Says("italic") || Says("oblique");
        Ascent = font.GetAscent() is > 0.4 and < 1.3 and var up ? up : UsualAscent;
        Descent = font.GetDescent() is < -0.05 and > -0.6 and var down ? down : UsualDescent;
    }

    /// <summary>The name, without the tag of a subset.</summary>
    public string Name { get; }

    /// <summary>Whether it is bold.</summary>
    public bool IsBold { get; }

    /// <summary>Whether it is italic.</summary>
    public bool IsItalic { get; }

    /// <summary>The height of its letters over the line, of its size.</summary>
    public double Ascent { get; }

    /// <summary>The depth of its letters under the line, of its size; negative.</summary>
    public double Descent { get; }

    /// <summary>The font in a colour.</summary>
    /// <param name="colour">The colour.</param>
    /// <param name="isThickened">Whether its letters are painted with a stroke around them, which makes them bold.</param>
    public GlyphFont In(IColor? colour, bool isThickened)
    {
        if (last is { } same && ReferenceEquals(colour, same.Colour) && isThickened == same.IsThickened)
        {
            return same.Ink;
        }

        if (!inks.TryGetValue((colour, isThickened), out var ink))
        {
            ink = new(Name, IsBold || isThickened, IsItalic, FontLooks.Hex(colour));
            if (inks.Count < 1000)
            {
                inks.Add((colour, isThickened), ink);
            }
        }

        last = (colour, isThickened, ink);
        return ink;
    }

    /// <summary>What a code stands for: ligatures as their letters, any space as a space, nothing where the font does not say.</summary>
    /// <param name="code">The code.</param>
    /// <param name="given">What the library makes of it, which is the code itself where nothing is known.</param>
    public string Text(int code, string? given)
    {
        if (!texts.TryGetValue(code, out var text))
        {
            var isKnown = font.TryGetUnicode(code, out var said) && said is not null;
            text = Clean(isKnown ? said! : isComposite ? "" : given ?? "");
            texts.Add(code, text);
        }

        return text;
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                9 or 10 or 13 => clean.Append(' '),
                0xFFFD or 0xFEFF => clean,
                _ when Rune.IsControl(rune) => clean,
                var character => clean.Append(Ligatures.Letters(character) ?? rune.ToString()),
            };
        }

        return clean.ToString();
    }

    private bool Says(string look) => Name.Contains(look, StringComparison.OrdinalIgnoreCase);
}
