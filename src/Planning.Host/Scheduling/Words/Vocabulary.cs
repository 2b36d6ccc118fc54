namespace Planning.Host.Scheduling.Words;

/// <summary>The words by which people say when, without accents.</summary>
internal static class Vocabulary
{
    /// <summary>The days of the week, Monday first.</summary>
    public static readonly IReadOnlyList<string> Weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

    /// <summary>The months, January first.</summary>
    public static readonly IReadOnlyList<string> Months = ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"];

    /// <summary>The ranks that a word tells.</summary>
    public static readonly IReadOnlyDictionary<string, int> Ranks = new Dictionary<string, int>
    {
        ["premier"] = 1,
        ["premiere"] = 1,
        ["deuxieme"] = 2,
        ["second"] = 2,
        ["troisieme"] = 3,
        ["quatrieme"] = 4,
        ["cinquieme"] = 5,
        ["dernier"] = DayChoice.LastRank,
    };

    /// <summary>Numbers that people spell out.</summary>
    public static readonly IReadOnlyDictionary<string, int> Numbers = new Dictionary<string, int> { ["deux"] = 2, ["trois"] = 3, ["quatre"] = 4, ["six"] = 6, ["huit"] = 8, ["dix"] = 10, ["douze"] = 12, ["quinze"] = 15, ["vingt"] = 20, ["trente"] = 30 };

    private static readonly string[] Others =
    [
        "chaque", "tous", "toutes", "les", "le", "la", "l", "un", "une", "du", "de", "des", "d", "au", "a", "et", "puis", "en", "jour", "jours", "ouvre", "ouvres", "ouvrable", "ouvrables", "semaine", "semaines",
        "mois", "trimestre", "trimestres", "semestre", "semestres", "an", "ans", "annee", "annees", "heure", "heures", "h", "minute", "minutes", "min", "midi", "minuit", "matin", "soir", "apres", "demie",
        "quart", "quarts", "sauf", "hors", "ferie", "feries", "reporte", "suivant", "er", "e", "eme", "entre", "sur", "fin", "sinon", "ou", "si", "vers", "par", "prochain", "demi", "nd", "ere",
    ];

    /// <summary>Every word, for the nearest to one that was mistyped.</summary>
    public static IEnumerable<string> All => [.. Weekdays, .. Months, .. Ranks.Keys, .. Numbers.Keys, .. Others];

    /// <summary>Whether a word, or its plural, is one of these.</summary>
    public static bool IsKnown(string word) => All.Contains(word) || (word.EndsWith('s') && All.Contains(word[..^1]));

    /// <summary>The place of a word in a list, whether it is plural or not; minus one where it is not there.</summary>
    public static int PlaceIn(IReadOnlyList<string> list, string word)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] == word || $"{list[i]}s" == word)
            {
                return i;
            }
        }

        return -1;
    }
}
