namespace Planning.Indicators.Naming;

/// <summary>
/// The stem of a folded word, so that a thing and what was done to it meet: "prélèvements" and "prélevés", "consommation" and "consommés".
/// Cruder than a stemmer of texts: it compares names of indicators, where a false friend is rare and a missed form costs a value.
/// </summary>
internal static class WordStem
{
    private static readonly Dictionary<string, string> Abbreviations = new(StringComparer.Ordinal)
    {
        ["nb"] = "nombre",
        ["nbre"] = "nombre",
        ["log"] = "logement",
        ["logt"] = "logement",
        ["logts"] = "logement",
        ["lgt"] = "logement",
        ["lgts"] = "logement",
        ["hab"] = "habitant",
        ["pop"] = "population",
        ["res"] = "residence",
        ["tx"] = "taux",
        ["conso"] = "consommation",
        ["prod"] = "production",
        ["sup"] = "superficie",
        ["evol"] = "evolution",
        ["var"] = "variation",
        ["moy"] = "moyenne",
    };

    /// <summary>The stem.</summary>
    public static string Of(string folded)
    {
        folded = Abbreviations.GetValueOrDefault(folded, folded);
        if (folded.Length < 4 || folded.Any(char.IsAsciiDigit))
        {
            return folded;
        }

        var word = Singular(folded);
        word = Deed(word);
        word = word.Length > 4 && word[^1] == 'e' ? word[..^1] : word;
        word = word.Length > 4 && word[^1] == 'e' ? word[..^1] : word;
        word = word.EndsWith("if", StringComparison.Ordinal) && word.Length > 4 ? word[..^1] + 'v' : word;
        return word.Length > 3 && word[^1] == word[^2] ? word[..^1] : word;
    }

    private static string Singular(string word) => word switch
    {
        [.., 'e', 'a', 'u', 'x'] => word[..^1],
        [.., 'a', 'u', 'x'] => word[..^2] + 'l',
        [.., 's' or 'x'] => word[..^1],
        _ => word,
    };

    /// <summary>A deed without the ending that makes a noun or a participle of it.</summary>
    private static string Deed(string word)
    {
        foreach (var (ending, least, by) in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= least)
            {
                return word[..^ending.Length] + by;
            }
        }

        return word;
    }

    private static readonly (string Ending, int Least, string By)[] Endings =
    [
        ("uction", 3, "u"), ("uite", 3, "u"), ("uit", 3, "u"), ("ssion", 3, "s"), ("ification", 4, "ifi"), ("ation", 4, ""), ("aison", 4, ""), ("ement", 5, ""), ("ant", 4, ""), ("ent", 4, ""),
    ];
}
