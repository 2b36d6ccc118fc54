using System.Collections.Frozen;

namespace Planning.Indicators.Naming;

/// <summary>Words that leave an indicator what it is: that it is counted, where, by whom, when.</summary>
internal static class NeutralWords
{
    private static readonly FrozenSet<string> Inside = Stems(
        "total", "totale", "global", "globale", "globales", "local", "locale", "territorial", "territoriale", "communal", "communale", "intercommunal", "intercommunale", "estime", "estimee",
        "recense", "recensee", "annuel", "annuelle");

    private static readonly FrozenSet<string> All = Stems(
        "total", "totale", "totaux", "ensemble", "nombre", "nb", "nbre", "effectif", "millier", "million", "milliard", "valeur", "valeurs", "chiffre", "donnee", "resultat", "global", "globale", "general", "generale",
        "annee", "millesime", "periode", "date", "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre", "1er", "31", "fin", "debut",
        "territoire", "territorial", "territoriale", "local", "locale", "communal", "communale", "intercommunal", "intercommunale", "intercommunalite", "epci", "agglomeration", "metropolitain", "metropolitaine",
        "commune", "communes", "scot", "plui", "pcaet", "indicateur", "indicateurs", "unite", "unites", "source", "sources", "insee", "rp", "bpe", "rga", "ra", "recensement", "sitadel", "atmo", "rpls", "filosofi",
        "observe", "observee", "observes", "realise", "realisee", "constate", "constatee", "mesure", "mesuree", "atteint", "releve", "estime", "estimee", "recense", "recensee", "actuel", "actuelle", "initial", "initiale", "reference", "depart",
        "situation", "etat", "suivi", "bilan", "dernier", "derniere", "connu", "connue", "disponible", "t0", "dont", "soit", "tous", "toutes", "tout", "secteurs", "confondus", "confondues",
        "annuel", "annuelle", "p", "e", "r", "provisoire", "definitif", "revise", "corrige", "plu", "pos", "rappel", "legale", "avant", "apres", "diagnostic", "mi", "parcours", "lieux", "sens", "reelle", "prise", "climat", "climatique", "climatiques", "0", "service", "existant", "existante", "existants", "note", "1", "2", "3",
        "zero", "approuve", "approuvee", "approbation", "modification", "vigueur", "n", "u");

    /// <summary>Whether a word may stand inside a name without changing it ("consommation totale d'énergie").</summary>
    public static bool MayStandInside(Word word) => Inside.Contains(word.Stem);

    /// <summary>Whether a word of a head changes nothing.</summary>
    public static bool Contains(string stem) => All.Contains(stem);

    private static FrozenSet<string> Stems(params string[] words) => words.Select(w => WordStem.Of(w)).ToFrozenSet(StringComparer.Ordinal);
}
