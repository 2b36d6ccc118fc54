namespace Planning.Indicators.Verification.Words;

/// <summary>Words that say how great, how high or how fast: judged with what they go with, an opinion alone.</summary>
internal static class DegreeWords
{
    private static readonly WordSet All = new("""
        elevee eleve eleves elevees important importante importants importantes fort forte forts fortes faible faibles grand grande grands grandes petit petite bas basse basses haut haute hauts hautes
        nombreux nombreuses nombreuse marquee marque marquees marques rapide rapides lente lentes soutenue soutenu prononcee prononce vive vives net nette sensible sensibles =notable =significatif
        =spectaculaire =remarquable =appreciable =substantiel =considerable =brutal brutaux =modere =modeste =limite =regulier =constant =franc franche franches =exceptionnel =leger legere legeres =massif
        =progressif =consequent =certain =moindre =maigre =timide =fulgurant =contenu
        """);

    /// <summary>Whether a word says a degree.</summary>
    public static bool Has(string? folded) => All.Has(folded);
}
