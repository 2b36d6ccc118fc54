using System.Collections.Frozen;
using System.Globalization;

namespace Planning.Rules.French;

/// <summary>Numbers in letters, as far as planning texts write them so, and in digits.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, double> Letters = new Dictionary<string, double>
    {
        ["deux"] = 2,
        ["trois"] = 3,
        ["quatre"] = 4,
        ["cinq"] = 5,
        ["six"] = 6,
        ["sept"] = 7,
        ["huit"] = 8,
        ["neuf"] = 9,
        ["dix"] = 10,
        ["onze"] = 11,
        ["douze"] = 12,
        ["treize"] = 13,
        ["quatorze"] = 14,
        ["quinze"] = 15,
        ["seize"] = 16,
        ["vingt"] = 20,
        ["trente"] = 30,
        ["quarante"] = 40,
        ["cinquante"] = 50,
        ["soixante"] = 60,
        ["cent"] = 100,
        ["cents"] = 100,
        ["mille"] = 1000,
        ["dizaine"] = 10,
        ["douzaine"] = 12,
        ["quinzaine"] = 15,
        ["vingtaine"] = 20,
        ["trentaine"] = 30,
        ["quarantaine"] = 40,
        ["cinquantaine"] = 50,
        ["centaine"] = 100,
        ["centaines"] = 100,
        ["millier"] = 1000,
        ["milliers"] = 1000,
        ["moitie"] = 0.5,
        ["tiers"] = 1.0 / 3,
        ["quart"] = 0.25,
    }.ToFrozenDictionary();

    /// <summary>The value of a folded word that is a number ("deux", "1250", "23,4"), else null.</summary>
    public static double? Parse(string folded)
    {
        if (Letters.TryGetValue(folded, out var value))
        {
            return value;
        }

        return folded.Length > 0 && char.IsAsciiDigit(folded[0])
            && double.TryParse(folded.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
    }
}
