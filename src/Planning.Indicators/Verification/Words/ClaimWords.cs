namespace Planning.Indicators.Verification.Words;

/// <summary>Words that make a claim of their own: of a cause, of what is to come, of what is aimed at, of a rank.</summary>
internal static class ClaimWords
{
    private static readonly WordSet Causes = new("""
        grace cause causes causee raison effet effets faveur fait-que explique expliquent expliquee explication resulte resultent resultat-de provoque* entraine* consequence consequences decoul* imput* attribu* permis permettent permet permettre favoris*
        lien lie liee lies liees dues due dus tire tiree tirees porte portee portes portees soutenu soutenue alimente* suite contribue contribuent contribution contribue temoigne* reflet* signe illustre* confirme* impact* facteur facteurs repose reposent evince* induit induite generee stimul* incit* freine* frein tient
        """);

    private static readonly WordSet Aims = new("objectif objectifs cible cibles ambition plafond trajectoire respecte respectent respecte obligation obligations impose imposee exige exigee reglementaire prevu prevue prevoit vise visait conforme conformement programme zan");

    private static readonly WordSet Steps = new("""
        accelere accelerent acceleration accelerant ralenti ralentit ralentissent ralentissement frein cesse interruption continu continue continuellement continument regulier reguliere regulierement constamment maximum minimum record pic culmine culminent culminait plancher sommet creux ininterrompu ininterrompue retrouve retrouvent retrouver retrouvait rattrape* depasse depassent depassait depasser devance devancent devancait devant derriere tete distance exceder excede excedent
        vite rapide rapidement rapides lentement lente lent rythme poursuit poursuivent poursuivie continuent domine dominent rival* systematiquement
        """);

    private static readonly WordSet Norms = new("faut convient conviendra doit doivent devons merite meritent appelle appellent suppose supposent enjeu enjeux priorite necessite necessitent necessaire souhaitable importe vigilance attention essentiel-de invite invitent gagnerait propose preserver maitriser");

    /// <summary>Whether a word gives a cause.</summary>
    public static bool IsCause(string folded) => Causes.Has(folded);

    /// <summary>Whether a word speaks of what is aimed at.</summary>
    public static bool IsAim(string folded) => Aims.Has(folded);

    /// <summary>Whether a word tells the course of a series, or compares.</summary>
    public static bool IsStep(string folded) => Steps.Has(folded);

    /// <summary>Whether a word says what ought to be.</summary>
    public static bool IsNorm(string folded) => Norms.Has(folded);
}
