using System.Collections.Frozen;
using Planning.Indicators.Naming;

namespace Planning.Indicators.Extraction.Heads;

/// <summary>Words that make of a value something else than what was observed.</summary>
internal static class HeadBlockers
{
    private static readonly FrozenSet<string> Targets = Stems(
        "objectif", "cible", "vise", "visee", "prevision", "previsionnel", "previsionnelle", "prevu", "prevue", "projection", "projete", "projetee", "scenario", "tendanciel", "tendancielle", "tendance", "hypothese", "plafond", "besoin",
        "programmation", "programme", "attendu", "attendue", "horizon", "potentiel", "potentielle", "gisement", "estimatif");

    private static readonly FrozenSet<string> Changes = Stems(
        "evolution", "variation", "ecart", "progression", "croissance", "hausse", "baisse", "tcam", "gain", "diminution", "augmentation", "reduction", "delta", "difference");

    private static readonly FrozenSet<string> Shares = Stems("part", "proportion", "pourcentage", "poids", "taux", "densite", "intensite", "indice", "moyenne", "moyen", "cout", "prix", "indicateur");

    private static readonly FrozenSet<string> Facts = Stems("realise", "observe", "constate", "bilan", "atteint", "mesure", "initial", "reference", "reel");

    /// <summary>Whether a word speaks of what is aimed at, or foreseen.</summary>
    public static bool IsTarget(string stem) => Targets.Contains(stem);

    /// <summary>Whether a word speaks of a change.</summary>
    public static bool IsChange(string stem) => Changes.Contains(stem);

    /// <summary>Whether a word makes a share, a mean or a price of what follows it.</summary>
    public static bool Governs(string stem) => Shares.Contains(stem) || Changes.Contains(stem) || Targets.Contains(stem);

    /// <summary>Whether a word says that values were observed.</summary>
    public static bool IsFact(string stem) => Facts.Contains(stem);

    private static FrozenSet<string> Stems(params string[] words) => words.Select(w => WordStem.Of(w)).ToFrozenSet(StringComparer.Ordinal);
}
