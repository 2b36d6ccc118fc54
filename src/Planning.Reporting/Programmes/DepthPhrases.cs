using Planning.Abstractions.Findings;

namespace Planning.Reporting.Programmes;

/// <summary>Depths in the words, and the letters, of the matrix.</summary>
public static class DepthPhrases
{
    /// <summary>The depths, from the weakest.</summary>
    public static readonly IReadOnlyList<CommitmentDepth> Scale = Enum.GetValues<CommitmentDepth>();

    /// <summary>A depth in a word or two ("cible chiffrée").</summary>
    public static string Of(CommitmentDepth depth) => depth switch
    {
        CommitmentDepth.Mention => "mention",
        CommitmentDepth.Orientation => "orientation",
        CommitmentDepth.Rule => "règle ou action",
        CommitmentDepth.Target => "cible chiffrée",
        _ => "indicateur suivi",
    };

    /// <summary>The letter that stands for it in a narrow matrix.</summary>
    public static char LetterOf(CommitmentDepth depth) => depth switch
    {
        CommitmentDepth.Mention => 'm',
        CommitmentDepth.Orientation => 'O',
        CommitmentDepth.Rule => 'R',
        CommitmentDepth.Target => 'C',
        _ => 'S',
    };

    /// <summary>What it means, as a French sentence without its end.</summary>
    public static string Meaning(CommitmentDepth depth) => depth switch
    {
        CommitmentDepth.Mention => "le sujet est nommé dans le texte, sans plus",
        CommitmentDepth.Orientation => "une intention ou un objectif est dit",
        CommitmentDepth.Rule => "une règle, une prescription, ou une action avec qui en est chargé",
        CommitmentDepth.Target => "un chiffre à atteindre, avec son échéance ou comme objectif",
        _ => "un indicateur, avec sa fréquence, son point de départ ou sa cible",
    };
}
