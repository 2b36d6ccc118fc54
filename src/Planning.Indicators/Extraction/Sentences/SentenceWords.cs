using System.Collections.Frozen;
using Planning.Abstractions.French;
using Planning.Indicators.Naming;

namespace Planning.Indicators.Extraction.Sentences;

/// <summary>Words of sentences by what they do to a value.</summary>
internal static class SentenceWords
{
    private static readonly FrozenSet<string> Verbs = Set(
        "est", "sont", "etait", "etaient", "a", "ont", "avait", "avaient", "eleve", "elevent", "elevait", "elevaient", "atteint", "atteignent", "atteignait", "atteignaient", "compte", "comptent", "comptait", "comptaient", "represente",
        "representent", "representait", "representaient", "etablit", "etablissent", "etablissait", "passe", "passee", "passes", "passees", "passent", "passant", "etre", "ete", "demeure", "demeurent", "reste", "restent", "stagne", "progresse", "progressent", "recule",
        "reculent", "diminue", "diminuent", "augmente", "augmentent", "baisse", "baissent", "croit", "croissent", "chute", "depasse", "depassent", "avoisine", "avoisinent", "approche", "oscille", "retombe", "remonte", "totalise", "totalisent",
        "couvre", "couvrent", "occupe", "occupent", "etend", "etendent", "regroupe", "regroupent", "recense", "recensent", "accueille", "accueillent", "abrite", "abritent", "denombre", "situe", "situent", "situait", "monte", "culmine", "tombe", "gagne",
        "perd", "estime", "estimee", "estimes", "estimees", "evalue", "evaluee", "evalues", "evaluees", "ressort", "ressortent", "affiche", "affichent", "enregistre", "enregistrent", "connait", "touche", "concerne", "concernent", "fut", "furent", "equipent", "equipe",
        "soit", "dispose", "disposent", "comprend", "comprennent", "possede", "offre", "offrent", "rassemble", "s", "n", "ne", "maintient", "stabilise", "stabilisent", "poursuit", "repond", "etant", "atteignant", "comptant", "representant", "constitue", "constituent", "pese", "pesent", "plafonne", "vaut", "valait", "vit", "vivent", "vendent", "pratiquent", "commercialisent", "bénéficient", "bénéficie", "disposent", "presentent", "presente", "subissent", "exposent", "reside", "resident", "residaient", "habite", "habitent", "rendent", "travaillent", "utilise", "utilisent", "effectuent", "vont", "atteindre", "rassemblent", "denombrent", "emettait", "emis", "consommait", "conduite", "conduites", "cesse", "mesure", "fournit", "fournissent", "assure", "produit", "emet", "emettent", "stocke", "stockent", "rejette", "consomme", "consomment", "ameliore", "ameliorent", "degrade", "degradent", "flechit", "regresse", "accroit", "accentue");

    private static readonly FrozenSet<string> NounsLikeVerbs = Set(
        "accident", "excedent", "precedent", "recent", "permanent", "frequent", "different", "equivalent", "continent", "restreint", "adolescent", "resident", "souhait", "retrait", "portrait", "parfait", "extrait", "contrat");

    private static readonly FrozenSet<string> CountingVerbs = Set(
        "compte", "comptent", "comptait", "comptaient", "recense", "recensent", "recensait", "denombre", "denombrent", "abrite", "abritent", "accueille", "accueillent", "regroupe", "regroupent", "rassemble", "totalise", "totalisent", "comprend", "heberge", "dispose", "atteint", "atteignait", "atteignent", "rassemblent", "comprennent", "disposent", "avec", "atteindre", "rassemblait", "regroupait", "accueillait", "abritait", "denombrait", "denombre", "totalisent", "possede");

    private static readonly FrozenSet<string> Targets = Set(
        "objectif", "objectifs", "cible", "cibles", "vise", "visent", "visait", "viser", "visee", "visees", "vises", "visant", "ambition", "ambitionne", "ambitionnent", "prevoit", "prevoient", "prevoyait", "prevu", "prevue", "prevus", "prevues", "prevision", "previsions", "projection",
        "projections", "projete", "projetes", "projetee", "projetees", "scenario", "scenarios", "tendanciel", "tendancielle", "horizon", "ici", "hypothese", "hypotheses", "plafond", "limiter", "ramener", "ramenee", "reduire", "devra", "devront", "devrait", "devraient", "doit",
        "doivent", "pourra", "pourront", "pourrait", "pourraient", "permettra", "permettrait", "permettraient", "besoin", "besoins", "attendu", "attendue", "attendus", "attendues", "enveloppe", "maximum", "potentiel", "potentielle", "programme", "programmes", "programmee",
        "programmees", "souhaite", "souhaitent", "engage", "fixe", "fixent", "fixee", "seuil", "gisement", "simulation", "anticipe", "envisage", "envisagee", "envisages", "espere", "theorique", "theoriquement");

    private static readonly FrozenSet<string> Changes = Set(
        "hausse", "hausses", "augmente", "augmentation", "augmentant", "diminue", "diminution", "diminuant", "baisse", "baisses", "baissant", "recul", "recule", "progresse", "progression", "croissance", "reduction", "reduit", "reduite", "reduites", "gagne", "gain", "gains", "perdu", "perte", "pertes", "perd", "ecart", "chute", "chuté",
        "evolution", "variation", "supplementaires", "supplementaire", "ameliore", "ameliorent", "degrade", "degradent", "flechit", "regresse", "accroit", "accentue", "accru", "accroissement", "repli", "cru", "grimpe", "bondi", "economie", "economies", "evite", "evites", "evitees", "moitie", "tiers", "fois");

    private static readonly FrozenSet<string> Services = Set(
        "reçu", "reçus", "reçues", "répondu", "interrogé", "interrogés", "interrogées", "enquêté", "enquêtés", "enquêtées", "accompagné", "accompagnés", "accompagnées", "conseillé", "conseillés", "conseillées", "aidé", "aidés", "aidées", "soutenu", "soutenus", "soutenues",
        "sensibilisé", "sensibilisés", "sensibilisées", "informé", "informés", "informées", "formé", "formés", "formées", "contacté", "contactés", "contactées", "visité", "visités", "visitées", "participé", "signé", "adhéré", "rencontré", "rencontrés", "rencontrées");

    private static readonly FrozenSet<string> Near = Set("environ", "pres", "quelque", "quelques", "presque", "autour", "approximativement", "peine", "proche", "avoisine", "avoisinent", "approche", "ordre", "plus", "moins", "estime", "estimee", "estimes", "estimees", "evalue", "evaluee");

    /// <summary>Whether a word is a verb that ends the name of what is measured.</summary>
    public static bool IsVerb(string folded) => Verbs.Contains(folded) || (folded.Length > 5 && HasVerbEnding(folded) && !NounsLikeVerbs.Contains(folded));

    /// <summary>Whether a word is a verb by which a territory has things counted in it.</summary>
    public static bool Counts(string folded) => CountingVerbs.Contains(folded);

    /// <summary>Whether a word speaks of what is aimed at, foreseen or supposed, a verb in the future or the conditional among them.</summary>
    public static bool IsTarget(Word word) => Targets.Contains(word.Folded) || IsFuture(word.Folded);

    /// <summary>Whether a word says that a number is a change.</summary>
    public static bool IsChange(string folded) => Changes.Contains(folded);

    /// <summary>Whether a word says that people were helped, received or asked: their number is not that of all.</summary>
    public static bool IsService(string folded) => Services.Contains(folded);

    /// <summary>Whether words say that a number is of one inhabitant: "chaque habitant a produit".</summary>
    public static bool IsPerHead(IEnumerable<Word> words) => words.Zip(words.Skip(1)).Any(pair => pair is ({ Folded: "chaque" }, { Folded: "habitant" or "foyer" or "menage" }));

    /// <summary>Whether a word says that a number is near.</summary>
    public static bool IsNear(string folded) => Near.Contains(folded);

    /// <summary>The third person plural of the present, and the imperfect.</summary>
    private static bool HasVerbEnding(string folded) => (EndsWith(folded, "ent") && !EndsWith(folded, "ment")) || EndsWith(folded, "ait");

    /// <summary>Whether a word is a verb in the future or the conditional.</summary>
    public static bool IsFuture(string folded) => folded is "serait" or "seraient" or "seront" or "aura" or "auront" or "aurait" or "auraient" or "sera" or "fera" or "feront" or "ferait" or "feraient" or "ira" or "iront"
        || (folded.Length > 5 && (EndsWith(folded, "erait") || EndsWith(folded, "eraient") || EndsWith(folded, "eront") || EndsWith(folded, "irait") || EndsWith(folded, "iront") || EndsWith(folded, "iraient") || EndsWith(folded, "drait") || EndsWith(folded, "draient") || EndsWith(folded, "dront")
                || EndsWith(folded, "evrait") || EndsWith(folded, "evraient") || EndsWith(folded, "evra") || EndsWith(folded, "evront") || EndsWith(folded, "rrait") || EndsWith(folded, "rraient") || EndsWith(folded, "rra") || EndsWith(folded, "rront")
                || EndsWith(folded, "era") || EndsWith(folded, "ndra") || EndsWith(folded, "tra") || EndsWith(folded, "uira") || EndsWith(folded, "lira") || EndsWith(folded, "vrira") || EndsWith(folded, "ffrira") || EndsWith(folded, "nira")));

    private static bool EndsWith(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    private static FrozenSet<string> Set(params string[] words) => words.Select(w => Folding.Fold(w)).ToFrozenSet(StringComparer.Ordinal);
}
