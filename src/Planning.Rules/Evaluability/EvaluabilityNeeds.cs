using Planning.Rules.Templates;

namespace Planning.Rules.Evaluability;

/// <summary>What the check of objectives and indicators asks for in <c>templates/controles/evaluabilite.yaml</c>, besides the subjects of plans, which are free.</summary>
internal static class EvaluabilityNeeds
{
    /// <summary>The role of the rule that tells an objective nothing measures.</summary>
    public const string Unmeasured = "objectif-sans-indicateur";

    /// <summary>The role of the rule that tells an indicator some traits of which lack.</summary>
    public const string Incomplete = "indicateur-incomplet";

    /// <summary>The role of the rule that tells an indicator of no objective.</summary>
    public const string Orphan = "indicateur-sans-objectif";

    /// <summary>All of it.</summary>
    public static readonly PlanRuleNeeds All = new("evaluabilite", [Unmeasured, Incomplete, Orphan],
    [
        "niveau-axe", "niveau-orientation", "niveau-objectif", "niveau-action", "verbe-d-objectif", "enonce-de-cible", "titre-sans-objectif", "objectif-d-un-autre-plan",
        "titre-d-indicateurs", "titre-de-suivi-environnemental", "titre-de-bilan-passe",
        "col-indicateur", "col-unite", "col-depart", "col-cible", "col-alerte", "col-echeance", "col-source", "col-frequence", "col-pilote", "col-objectif", "col-theme",
        "valeur-absente", "frequence", "releve-des-indicateurs", "suivi-assure-par", "source-commune", "producteur-de-donnees", "unite-dans-le-nom", "grandeur", "mot-generique",
    ]);
}
