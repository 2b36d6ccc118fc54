using System.Collections.Frozen;
using Planning.Indicators.Naming;

namespace Planning.Indicators.Verification.Claims;

/// <summary>Numbers that words say: "sept", "vingt et un", "deux tiers".</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Units = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["un"] = 1,
        ["une"] = 1,
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
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What is counted by tens, hundreds or thousands, and only nearly.</summary>
    private static readonly FrozenDictionary<string, int> Collectives = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["dizaine"] = 10,
        ["douzaine"] = 12,
        ["quinzaine"] = 15,
        ["vingtaine"] = 20,
        ["trentaine"] = 30,
        ["quarantaine"] = 40,
        ["cinquantaine"] = 50,
        ["soixantaine"] = 60,
        ["centaine"] = 100,
        ["millier"] = 1000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, decimal> Fractions = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["tiers"] = 3,
        ["quart"] = 4,
        ["quarts"] = 4,
        ["cinquieme"] = 5,
        ["cinquiemes"] = 5,
        ["sixieme"] = 6,
        ["septieme"] = 7,
        ["huitieme"] = 8,
        ["dixieme"] = 10,
        ["dixiemes"] = 10,
        ["vingtieme"] = 20,
        ["centieme"] = 100,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Ranks = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["premier"] = 1,
        ["premiere"] = 1,
        ["premiers"] = 1,
        ["premieres"] = 1,
        ["deuxieme"] = 2,
        ["second"] = 2,
        ["seconde"] = 2,
        ["troisieme"] = 3,
        ["quatrieme"] = 4,
        ["cinquieme"] = 5,
        ["sixieme"] = 6,
        ["septieme"] = 7,
        ["huitieme"] = 8,
        ["dernier"] = -1,
        ["derniere"] = -1,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a fraction divides by; null for another word.</summary>
    public static decimal? Divisor(string folded) => Fractions.TryGetValue(folded, out var divisor) ? divisor : null;

    /// <summary>How many "centaine" and its like are; null for another word.</summary>
    public static int? Collective(string folded) => Collectives.TryGetValue(folded, out var many) || (folded[^1] == 's' && Collectives.TryGetValue(folded[..^1], out many)) ? many : null;

    /// <summary>A rank; -1 for the last, null for another word.</summary>
    public static int? Rank(string folded) => Ranks.TryGetValue(folded, out var rank) ? rank : null;

    /// <summary>The number that words say from a place, with how many they are; null where none does.</summary>
    public static (int Value, int Count)? At(IReadOnlyList<Word> words, int place)
    {
        var (value, next) = (0, place);
        while (next < words.Count && (Units.ContainsKey(words[next].Folded) || (next > place && words[next].Folded == "et" && next + 1 < words.Count && words[next + 1].Folded is "un" or "une" or "onze" && value >= 20)))
        {
            if (words[next].Folded != "et")
            {
                var unit = Units[words[next].Folded];
                if (next > place && !Goes(value, unit))
                {
                    break;
                }

                value = unit is 20 && value == 4 ? 80 : unit == 100 && value is > 1 and < 10 ? value * 100 : unit == 1000 && value is > 1 and < 1000 ? value * 1000 : value + unit;
            }

            next++;
        }

        return next == place ? null : (value, next - place);
    }

    private static bool Goes(int value, int unit) => (value == 4 && unit == 20) || (value is > 1 and < 10 && unit == 100) || (value is > 1 and < 1000 && unit == 1000) || (value is 20 or 30 or 40 or 50 && unit < 10) || (value is 60 or 80 && unit < 17) || (value >= 100 && value % 100 == 0 && unit < 100) || (value == 10 && unit is 7 or 8 or 9);
}
