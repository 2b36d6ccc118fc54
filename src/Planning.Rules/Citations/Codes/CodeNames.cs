namespace Planning.Rules.Citations.Codes;

/// <summary>The codes that planning documents cite, by all the names that they bear there.</summary>
internal static class CodeNames
{
    /// <summary>Names after "code" and its article, folded, the longest first where one begins another.</summary>
    public static readonly (string Written, string Code)[] Full =
    [
        .. new[]
        {
            ("urbanisme", "urbanisme"), ("urba", "urbanisme"), ("environnement", "environnement"), ("general des collectivites territoriales", "cgct"), ("general des collectivites", "cgct"),
            ("collectivites territoriales", "cgct"), ("construction et de l'habitation", "cch"), ("construction et de l'habitat", "cch"), ("construction et habitation", "cch"), ("construction", "cch"),
            ("rural et de la peche maritime", "rural"), ("rural et de la peche", "rural"), ("rural", "rural"), ("transports", "transports"), ("transport", "transports"), ("patrimoine", "patrimoine"),
            ("energie", "energie"), ("forestier", "forestier"), ("sante publique", "sante-publique"), ("sante", "sante-publique"), ("commerce", "commerce"),
            ("expropriation pour cause d'utilite publique", "expropriation"), ("expropriation", "expropriation"), ("route", "route"), ("voirie routiere", "voirie-routiere"), ("voirie", "voirie-routiere"),
            ("minier", "minier"), ("travail", "travail"), ("sport", "sport"), ("tourisme", "tourisme"), ("general des impots", "impots"), ("impots", "impots"), ("civil", "civil"),
            ("justice administrative", "justice-administrative"), ("securite interieure", "securite-interieure"), ("securite sociale", "securite-sociale"), ("defense", "defense"),
            ("general de la propriete des personnes publiques", "cgppp"), ("propriete des personnes publiques", "cgppp"),
            ("relations entre le public et l'administration", "relations-public-administration"), ("action sociale et des familles", "action-sociale"), ("commande publique", "commande-publique"),
            ("marches publics", "marches-publics"), ("postes et des communications electroniques", "postes"), ("education", "education"), ("consommation", "consommation"),
            ("electoral", "electoral"), ("penal", "penal"), ("procedure penale", "procedure-penale"), ("monetaire et financier", "monetaire-financier"), ("artisanat", "artisanat"),
            ("domaine de l'etat", "domaine-etat"), ("communes", "communes"), ("aviation civile", "aviation-civile"), ("ports maritimes", "ports-maritimes"), ("recherche", "recherche"),
            ("cinema et de l'image animee", "cinema"), ("propriete intellectuelle", "propriete-intellectuelle"), ("general de la fonction publique", "fonction-publique"), ("assurances", "assurances"),
        }.OrderByDescending(n => n.Item1.Length),
    ];

    /// <summary>Those names by their first letter.</summary>
    public static readonly ILookup<char, (string Written, string Code)> ByLetter = Full.ToLookup(n => n.Written[0]);

    /// <summary>Initials.</summary>
    public static readonly Dictionary<string, (string Code, bool OnlyBeside)> Initials = new(StringComparer.Ordinal)
    {
        ["CGCT"] = ("cgct", false),
        ["CCH"] = ("cch", false),
        ["CRPM"] = ("rural", false),
        ["CRPA"] = ("relations-public-administration", false),
        ["CGPPP"] = ("cgppp", false),
        ["CG3P"] = ("cgppp", false),
        ["CJA"] = ("justice-administrative", false),
        ["CPCE"] = ("postes", false),
        ["CSP"] = ("sante-publique", true),
        ["CU"] = ("urbanisme", true),
        ["CE"] = ("environnement", true),
        ["CGI"] = ("impots", true),
        ["CASF"] = ("action-sociale", true),
        ["CSI"] = ("securite-interieure", true),
        ["CVR"] = ("voirie-routiere", true),
        ["CR"] = ("rural", true),
        ["CF"] = ("forestier", true),
        ["CP"] = ("patrimoine", true),
        ["CT"] = ("transports", true),
        ["CDU"] = ("urbanisme", true),
        ["CDE"] = ("environnement", true),
        ["CENV"] = ("environnement", true),
        ["CURB"] = ("urbanisme", true),
    };

    /// <summary>What follows "C." in abbreviations, folded ("C. urb.", "C. env.").</summary>
    public static readonly (string Beginning, string Code)[] Abbreviations =
    [
        ("urb", "urbanisme"), ("env", "environnement"), ("constr", "cch"), ("cons", "cch"), ("rur", "rural"), ("patr", "patrimoine"), ("com", "commerce"), ("expr", "expropriation"), ("for", "forestier"),
        ("ener", "energie"), ("transp", "transports"), ("trans", "transports"), ("route", "route"), ("voirie", "voirie-routiere"), ("min", "minier"), ("trav", "travail"), ("sport", "sport"), ("tour", "tourisme"),
        ("sant", "sante-publique"), ("civ", "civil"), ("pen", "penal"), ("collect", "cgct"),
    ];

    /// <summary>Words after "code" that are no law's.</summary>
    public static readonly HashSet<string> NotLaw = new(["postal", "couleur", "insee", "naf", "ape", "source", "barre", "officiel", "bonne", "conduite", "deontologie", "hexadecimal"], StringComparer.Ordinal);
}
