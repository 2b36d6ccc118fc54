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
        ["vingts"] = 20,
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
        ["million"] = 1_000_000,
        ["milliard"] = 1_000_000_000,
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

    /// <summary>The number that words say from a place ("quarante-trois mille quatre cent quatre-vingts"), with how many they are; null where none does.</summary>
    public static (int Value, int Count)? At(IReadOnlyList<Word> words, int place)
    {
        var (thousands, below, next) = (0, 0, place);
        for (; next < words.Count; next++)
        {
            var isEt = next > place && words[next].Folded == "et" && next + 1 < words.Count && words[next + 1].Folded is "un" or "une" or "onze" && below % 100 is >= 20 and < 80;
            if (isEt)
            {
                continue;
            }

            if (!Units.TryGetValue(words[next].Folded, out var unit) || (next > place && !Goes(below, thousands, unit)))
            {
                break;
            }

            (thousands, below) = unit switch
            {
                1000 => (Math.Max(1, below) * 1000, 0),
                100 => (thousands, Math.Max(1, below) * 100),
                20 when below % 100 == 4 => (thousands, below - 4 + 80),
                _ => (thousands, below + unit),
            };
        }

        return next == place ? null : (thousands + below, next - place);
    }

    /// <summary>Whether a word goes on with the number said so far.</summary>
    private static bool Goes(int below, int thousands, int unit) => unit switch
    {
        1000 => thousands == 0 && below > 1,
        100 => below is > 1 and < 10 || (below == 0 && thousands > 0),
        20 when below % 100 == 4 => true,
        >= 20 => below % 100 == 0 && (below > 0 || thousands > 0),
        _ => (below % 100 == 0 && (below > 0 || thousands > 0)) || (below % 100 is 20 or 30 or 40 or 50 && unit < 10) || (below % 100 is 60 or 80 && unit < 17) || (below % 100 is 10 or 70 or 90 && unit is 7 or 8 or 9),
    };
}
