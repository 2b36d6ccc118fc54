using Planning.Rules.Checks.Tables;
using Planning.Rules.French;

namespace Planning.Rules.Figures;

/// <summary>The units that figures are brought to, and how they are read after a number.</summary>
internal static class FigureUnits
{
    /// <summary>The most words between a unit and what it is divided by ("hectares consommés en moyenne par an").</summary>
    private const int DivisorReach = 3;

    /// <summary>The units that a quantity may be given in.</summary>
    public static readonly IReadOnlyList<string> Known =
    [
        "logements", "logements/an", "logements/ha", "habitants", "ménages", "personnes/ménage", "%", "%/an", "ha", "ha/an", "emplois", "GWh", "GWh/an", "ktCO2e", "ktCO2e/an",
    ];

    private static readonly string[] NewWords = ["nouveaux", "nouvelles", "de", "d", "autres"];

    /// <summary>Whether a folded word is one that units begin with.</summary>
    public static bool IsUnitWord(string folded) => Counted(folded) is not null || UnitSpellings.Of(folded) is not null;

    /// <summary>The unit that stands after a number, with the position after it and how many units of it one as written is; null when none does.</summary>
    public static (string Name, decimal Factor, int End)? After(string text, ReadOnlySpan<Token> tokens, int start)
    {
        while (start < tokens.Length && NewWords.Contains(tokens[start].Word.Folded))
        {
            start++;
        }

        if (start >= tokens.Length || Whole(tokens, start) is not var (name, factor, end))
        {
            return null;
        }

        return Divided(text, tokens, name, end) is { } divided ? (divided.Name, factor, divided.End) : null;
    }

    /// <summary>The unit of a table's head or cell, as figures are brought to.</summary>
    public static (string Name, decimal Factor)? Of(Unit unit) => unit.Family switch
    {
        UnitFamily.Area => ("ha", unit.Factor / 10_000),
        UnitFamily.Energy => ("GWh", unit.Factor / 1000),
        UnitFamily.Emissions => ("ktCO2e", unit.Factor / 1000),
        UnitFamily.Percent => ("%", 1),
        UnitFamily.Count => Counted(unit.Name) is { } name ? (name, 1) : null,
        _ => null,
    };

    /// <summary>The yearly unit of one that is counted over a whole period.</summary>
    public static string PerYear(string unit) => unit is "logements" or "ha" or "%" or "GWh" or "ktCO2e" ? $"{unit}/an" : unit;

    private static (string Name, decimal Factor, int End)? Whole(ReadOnlySpan<Token> tokens, int start)
    {
        if (Counted(tokens[start].Word.Folded) is { } counted)
        {
            return (counted, 1, start + 1);
        }

        if (!UnitSpellings.BeginWith(tokens[start].Word.Folded))
        {
            return null;
        }

        (string, decimal, int)? best = null;
        var spelling = string.Empty;
        for (var end = start; end < Math.Min(tokens.Length, start + UnitSpellings.LongestInWords); end++)
        {
            spelling += tokens[end].Word.Folded is "de" or "d" ? string.Empty : tokens[end].Word.Folded;
            best = UnitSpellings.Of(spelling) is { } unit && Of(unit) is var (name, factor) ? (name, factor, end + 1) : best;
        }

        return best;
    }

    private static string? Counted(string folded) => folded switch
    {
        "logement" or "logements" or "logt" or "logts" => "logements",
        "habitant" or "habitants" or "hab" => "habitants",
        "menage" or "menages" => "ménages",
        "personne" or "personnes" => "personnes",
        "emploi" or "emplois" => "emplois",
        _ => null,
    };

    /// <summary>The unit with its divisor, a year or a hectare; null for a divisor that no quantity knows.</summary>
    private static (string Name, int End)? Divided(string text, ReadOnlySpan<Token> tokens, string name, int end)
    {
        for (var i = end; i < Math.Min(tokens.Length, end + DivisorReach) && tokens[i].Word.Number is null; i++)
        {
            var word = tokens[i].Word.Folded;
            if (word is "annuels" or "annuelles" || (word == "chaque" && i + 1 < tokens.Length && tokens[i + 1].Word.Folded == "annee"))
            {
                return (PerYear(name), i + 1);
            }

            if (IsDivision(text, tokens, i, end) is { } divisor)
            {
                return tokens[divisor].Word.Folded switch
                {
                    "an" or "ans" or "annee" => (PerYear(name), divisor + 1),
                    "ha" or "hectare" when name == "logements" => ("logements/ha", divisor + 1),
                    "menage" or "logement" or "foyer" when name == "personnes" => ("personnes/ménage", divisor + 1),
                    "rapport" or "la" or "le" or "les" or "des" or "un" or "une" or "l" => (name, end),
                    _ => null,
                };
            }
        }

        return (name, end);
    }

    /// <summary>The token that a unit is divided by, where a token opens a division ("par an", "/ha", "à l'hectare"); else null.</summary>
    private static int? IsDivision(string text, ReadOnlySpan<Token> tokens, int i, int end)
    {
        if (i == end && text[tokens[i - 1].End..tokens[i].Start].Contains('/', StringComparison.Ordinal))
        {
            return i;
        }

        if (tokens[i].Word.Folded == "par" && i + 1 < tokens.Length)
        {
            return i + 1;
        }

        var isHectare = tokens[i].Word.Folded is "à" or "a" && i + 2 < tokens.Length && tokens[i + 1].Word.Folded == "l" && tokens[i + 2].Word.Folded == "hectare";
        return isHectare ? i + 2 : null;
    }
}
