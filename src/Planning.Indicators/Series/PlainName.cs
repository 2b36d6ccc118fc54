using System.Globalization;
using System.Text;

namespace Planning.Indicators.Series;

/// <summary>A name as it is compared: lower case, no accents, any run of other signs one space ("Saint-Lô" and "SAINT LO" are one).</summary>
internal static class PlainName
{
    // A table of our own: the program runs without the machine's tables of languages.
    private const string Accented = "àâäáãåçéèêëíìîïñóòôöõúùûüýÿ", Bare = "aaaaaaceeeeiiiinooooouuuuyy";

    public static string Of(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var sign in name.Replace("œ", "oe", StringComparison.OrdinalIgnoreCase))
        {
            if (char.IsLetterOrDigit(sign))
            {
                var lower = char.ToLowerInvariant(sign);
                var rank = lower < 0x80 ? -1 : Accented.IndexOf(lower, StringComparison.Ordinal);
                plain.Append(rank < 0 ? lower : Bare[rank]);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark && plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }
}
