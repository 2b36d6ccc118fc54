using System.Collections.Frozen;

namespace Planning.Rules.French;

/// <summary>Tells verbs in the future tense by their ending: what a project wants, whatever the verb ("rouvrirons", "accueilleront", "longera").</summary>
internal static class FutureTense
{
    private const int Shortest = 5;

    /// <summary>Words that end so and are no such verbs.</summary>
    private static readonly FrozenSet<string> Others = (
        "environs citrons patrons chevrons fleurons electrons marrons barons eperons vairons potirons avirons girons herons perrons liserons neutrons "
        + "fanfarons lurons forgerons bucherons vignerons charrons front affront opera extra infra camera flora natura agora hydra ultra sierra supra contra guerra cobra zebra")
        .Split(' ').ToFrozenSet();

    /// <summary>Whether a folded word is a verb of the third person or of "nous" in the future.</summary>
    public static bool Is(string folded) => folded.Length >= Shortest
        && (folded.EndsWith("ra", StringComparison.Ordinal) || folded.EndsWith("ront", StringComparison.Ordinal) || folded.EndsWith("rons", StringComparison.Ordinal))
        && !Others.Contains(folded);
}
