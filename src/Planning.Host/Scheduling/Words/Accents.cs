namespace Planning.Host.Scheduling.Words;

/// <summary>Words of the vocabulary as they are written.</summary>
internal static class Accents
{
    private static readonly Dictionary<string, string> Written = new()
    {
        ["fevrier"] = "février",
        ["aout"] = "août",
        ["decembre"] = "décembre",
        ["premiere"] = "première",
        ["deuxieme"] = "deuxième",
        ["troisieme"] = "troisième",
        ["quatrieme"] = "quatrième",
        ["cinquieme"] = "cinquième",
        ["ouvre"] = "ouvré",
        ["ouvres"] = "ouvrés",
        ["annee"] = "année",
        ["annees"] = "années",
        ["apres"] = "après",
        ["ferie"] = "férié",
        ["feries"] = "fériés",
        ["reporte"] = "reporté",
        ["a"] = "à",
        ["eme"] = "ème",
    };

    /// <summary>The word with its accents.</summary>
    public static string Of(string word) => Written.GetValueOrDefault(word, word);
}
