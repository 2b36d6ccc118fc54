namespace Planning.Reporting.Monitoring.Wording;

/// <summary>The gender of the nouns that indicators are named after.</summary>
internal static class HeadNouns
{
    private const string Feminine = """
        accessibilité action activité aide artificialisation autorisation berge bibliothèque borne capacité chaleur charge chaufferie commune concentration
        consommation construction continuité couverture création culture demande densification densité dépense desserte destination distance durée eau école
        émission énergie entreprise espèce évolution exploitation exposition facture femme ferme fibre forêt fréquentation friche gare haie halte hauteur imperméabilisation
        infrastructure installation intensité liaison ligne lisière longueur maison mare masse mobilité mosaïque naissance nappe nuitée offre opération ordure parcelle part
        perte personne piste place plantation population précarité prairie procédure production proportion protection puissance qualité quantité quote-part recette récupération
        réduction renaturation résidence ressource rénovation ripisylve route SAU séquestration sobriété source station structure subvention superficie surface taille taxe
        température toiture trame unité utilisation vacance valeur valorisation végétation vente vitesse voie voirie voiture vulnérabilité zone
        """;

    private const string Masculine = """
        accident accord achat actif âge agent agrément aménagement appartement arbre arrêt arrêté âgé atelier autocar bail bassin bâtiment besoin bilan bois boisement bourg budget
        bus captage captif carbone carrefour chantier chauffage chemin chômage chômeur cheptel client coefficient collectif comptage commerce compte consommateur contrat corridor
        coût couvert cours covoiturage déchet décès défrichement délai demandeur départ déplacement dépôt diagnostic dispositif docteur dommage dossier écart éclairage écoulement effectif
        élément élève emplacement emploi enfant engagement équipement espace établissement étudiant événement flux foncier forage foyer gain gaz gisement habitant hébergement hectare
        indicateur indice inventaire investissement itinéraire jardin jour kilomètre kilométrage lieu linéaire lit local logement lot loyer marché ménage mètre milieu monument montant
        nombre nuage opérateur ouvrage parc parcours passage patrimoine permis plan point pôle pont potentiel prélèvement prix produit projet propriétaire puits quartier rapport ratio recours
        recul rejet rendement renouvellement réseau reste revenu risque ruisseau rythme secteur service seuil signalement site solde stationnement stock sol taux télétravail temps
        terrain tonnage tourisme trafic train trajet transport travail tué usager usage véhicule vélo versement volume voyage voyageur
        """;

    private static readonly HashSet<string> FeminineNouns = Words(Feminine), MasculineNouns = Words(Masculine);

    /// <summary>The gender and number of a noun, in lower case; null when they are not known for sure.</summary>
    public static (bool IsFeminine, bool IsPlural)? Of(string noun)
    {
        if (GenderOf(noun) is { } gender)
        {
            return (gender, false);
        }

        var singular = noun switch
        {
            [.., 'e', 'a', 'u', 'x'] => noun[..^1],
            [.., 'a', 'u', 'x'] => $"{noun[..^3]}al",
            [.., 's' or 'x'] => noun[..^1],
            _ => null,
        };
        return singular is not null && GenderOf(singular) is { } plural ? (plural, true) : null;
    }

    private static bool? GenderOf(string noun) => FeminineNouns.Contains(noun) ? true
        : MasculineNouns.Contains(noun) ? false
        : noun.EndsWith("tion", StringComparison.Ordinal) || noun.EndsWith("sion", StringComparison.Ordinal) ? true
        : noun.EndsWith("isme", StringComparison.Ordinal) || noun.EndsWith("ement", StringComparison.Ordinal) ? false
        : null;

    private static HashSet<string> Words(string list) => [.. list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];
}
