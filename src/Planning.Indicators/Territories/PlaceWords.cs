using System.Collections.Frozen;
using Planning.Abstractions.French;

namespace Planning.Indicators.Territories;

/// <summary>Words by which names of territories are told from other words with a capital.</summary>
internal static class PlaceWords
{
    /// <summary>Words that open or close the name of a territory.</summary>
    private static readonly FrozenSet<string> Marks = Set(
        "agglo", "agglomeration", "metropole", "communaute", "communautes", "cc", "ca", "cu", "pays", "val", "vallee", "vallees", "terres", "cote", "coeur", "plaine", "monts", "grand", "rives", "portes", "ville",
        "canton", "departement", "region", "france", "scot", "petr", "pole", "poles", "bassin", "baie", "ile", "iles", "bourg", "mer", "sud", "nord", "est", "ouest", "saint", "sainte", "parc", "intercom", "interco");

    /// <summary>Heads that say that what stands below or beside are territories.</summary>
    private static readonly FrozenSet<string> Heads = Set(
        "commune", "communes", "territoire", "territoires", "epci", "intercommunalite", "intercommunalites", "collectivite", "collectivites", "perimetre", "communaute", "communautes", "ville", "villes", "departement", "region",
        "canton", "cantons", "geographie", "localisation", "agglomeration", "quartier", "quartiers", "iris", "maille");

    /// <summary>Words with a capital that name bodies, sources, parts of documents, things counted.</summary>
    private static readonly FrozenSet<string> Others = Set(
        "insee", "cerema", "ademe", "atmo", "sitadel", "agreste", "anah", "filosofi", "enedis", "grdf", "arcep", "portail", "observatoire", "agence", "etat", "europe", "natura", "source", "sources", "tableau", "figure",
        "carte", "graphique", "note", "unite", "champ", "lecture", "periode", "annee", "bilan", "plan", "schema", "programme", "strategie", "code", "article", "georisques", "merimee", "maprimerenov", "janvier", "fevrier", "mars",
        "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre", "climat", "resilience", "total", "ensemble", "moyenne", "part", "taux", "nombre", "evolution", "variation", "objectif", "objectifs",
        "cible", "valeur", "valeurs", "indicateur", "indicateurs", "donnees", "secteur", "secteurs", "type", "categorie", "zone", "zones", "dont", "autres", "autre", "divers", "recensement", "enquete", "biomasse", "banque", "base",
        "systeme", "conseil", "chambre", "direction", "prefecture", "ministere", "office", "fichiers", "registre", "loi", "decret", "arrete", "chapitre", "annexe", "annexes", "partie", "titre", "section", "article", "page", "etude",
        "rapport", "tome", "volume", "selon", "depuis", "entre", "fin", "debut", "au", "aux", "en", "dans", "sur", "pour", "par", "avec", "sans", "sous", "le", "la", "les", "un", "une", "des", "du", "de", "cette", "ce", "ces", "cet", "il",
        "elle", "ils", "elles", "on", "nous", "pres", "environ", "pendant", "durant", "ainsi", "cependant", "toutefois", "enfin", "puis", "apres", "avant", "lors", "si", "or", "mais", "et", "ou", "non", "oui", "plus", "moins", "deux",
        "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "chaque", "tous", "toutes", "tout", "toute", "selon", "concernant", "quant", "via", "comme", "parmi", "outre", "hors", "malgre", "grace", "parallelement", "actuellement", "aujourd", "organisation", "union", "commission", "institut", "societe", "syndicat", "sdage", "sage", "projet", "evaluation", "document", "diagnostic", "suivi", "air", "atlas", "orientation", "axe", "action", "fiche");

    /// <summary>Heads of rows and columns that part a quantity, and are no places.</summary>
    private static readonly FrozenSet<string> Parts = Set(
        "individuel", "individuels", "individuelle", "collectif", "collectifs", "groupe", "mixte", "residentiel", "tertiaire", "industrie", "agriculture", "dechets", "transport", "transports", "routier", "habitat", "activite", "activites", "economie",
        "infrastructures", "infrastructure", "equipement", "equipements", "commerce", "commerces", "services", "service", "artisanat", "tourisme", "construction", "hommes", "femmes", "homme", "femme", "ouvriers", "employes", "cadres", "retraites",
        "agriculteurs", "artisans", "proprietaires", "locataires", "proprietaire", "locataire", "maison", "maisons", "appartement", "appartements", "studio", "voiture", "velo", "marche", "train", "bus", "tramway", "autocar", "moto", "covoiturage",
        "bois", "electricite", "gaz", "fioul", "charbon", "petrole", "essence", "gazole", "chaleur", "eolien", "solaire", "biogaz", "geothermie", "hydraulique", "prairies", "cultures", "forets", "foret", "vergers", "haies", "mares", "eau", "air", "sol",
        "energie", "mobilite", "mobilites", "population", "logement", "logements", "emploi", "emplois", "demographie", "foncier", "environnement", "patrimoine", "paysage", "biodiversite", "risques", "sante", "culture", "sport", "education", "social",
        "prive", "privee", "public", "publique", "neuf", "ancien", "ancienne", "urbain", "rural", "urbaine", "rurale", "nette", "net", "brut", "brute", "naissances", "deces", "arrivees", "departs", "plai", "plus", "pls", "stable", "hausse", "baisse",
        "oui", "partiel", "atteint", "realise", "observe", "constate", "prevu", "projete", "tendanciel", "reference", "initial", "final", "actuel", "annuel", "mensuel", "hiver", "ete", "minimum", "maximum", "mediane", "inconnu", "indetermine",
        "naturel", "agricole", "forestier", "artificialise", "densification", "extension", "renouvellement", "rehabilitation", "renovation", "demolition", "nord", "est", "ouest", "centre", "peripherie", "littoral", "ressources", "ressource");

    /// <summary>What territories do at the beginning of sentences.</summary>
    private static readonly FrozenSet<string> Deeds = Set(
        "compte", "comptait", "recense", "recensait", "dispose", "disposait", "accueille", "accueillait", "abrite", "abritait", "affiche", "enregistre", "regroupe", "rassemble", "perd", "gagne", "connait", "consomme", "produit", "emet", "possede", "totalise", "denombre", "heberge");

    /// <summary>Whether a folded verb is what a territory does.</summary>
    public static bool IsDeed(string folded) => Deeds.Contains(folded);

    /// <summary>Whether a folded word opens or closes the name of a territory.</summary>
    public static bool IsMark(string folded) => Marks.Contains(folded);

    /// <summary>Whether a folded word of a head says that territories follow.</summary>
    public static bool IsHead(string folded) => Heads.Contains(folded);

    /// <summary>Whether a folded word with a capital names no place.</summary>
    public static bool IsOther(string folded) => Others.Contains(folded);

    /// <summary>Whether a folded word alone in a head parts a quantity.</summary>
    public static bool IsPart(string folded) => Parts.Contains(folded) || Others.Contains(folded);

    private static FrozenSet<string> Set(params string[] words) => words.Select(w => Folding.Fold(w)).ToFrozenSet(StringComparer.Ordinal);
}
