namespace Planning.Indicators.Verification.Words;

/// <summary>Nouns of people and things that reports count. One that no name or unit of the facts has is of something else.</summary>
internal static class ThingWords
{
    private static readonly WordSet All = new("""
        +habitant population populations +logement +emploi +menage +actif +residence +exploitation +entreprise +etablissement +commerce  +voyageur +eleve +etudiant +medecin +salarie +chomeur +demandeur +maison +appartement +enfant
        +foyer +locataire +proprietaire +retraite +famille +agriculteur +exploitant +touriste +electeur +lit +demande +vente +permis +arbre +eolienne +borne +velo +bus +train +voyage +trajet +accident +blesse +tue
        """);

    /// <summary>Whether a word is one of them.</summary>
    public static bool Has(string? folded) => All.Has(folded);
}
