using System.Globalization;
using Planning.Abstractions;

namespace Planning.Indicators.Exchange.Import;

/// <summary>What can be wrong with a file of series, as a person reads it.</summary>
internal static class ImportErrors
{
    private const int MostTold = 40;
    private const string Nothing = "Rien n'a été importé.";

    public static UserErrorException Missing(string path) => new("PLN1600", $"Le fichier « {path} » n'existe pas.", "Indiquez un tableau .csv ou .xlsx.");

    public static UserErrorException IsFolder(string path) => new("PLN1601", $"« {path} » est un dossier.", "Indiquez un tableau .csv ou .xlsx.");

    public static UserErrorException TooLarge(string path) => new("PLN1602", $"« {path} » est trop grand pour un tableau d'indicateurs (64 Mo ou 500 000 lignes au plus).",
        "Ne gardez que les lignes à importer, ou partagez-les entre plusieurs fichiers.");

    public static UserErrorException OldFormat(string path) => new("PLN1603", $"« {path} » n'est ni un tableau .xlsx ni un fichier .csv.",
        "Dans votre tableur, enregistrez-le au format « Classeur Excel (.xlsx) » ou « CSV ».");

    public static UserErrorException Broken(string path, Exception cause) => new("PLN1604", $"Le tableau « {path} » est abîmé ou protégé par un mot de passe : il ne se lit pas.",
        "Ouvrez-le dans votre tableur et enregistrez-le de nouveau, sans mot de passe.", cause);

    public static UserErrorException NoSheet(string path, string sheet, IEnumerable<string> names) => new("PLN1605", $"« {path} » n'a pas de feuille « {sheet} ».",
        $"Ses feuilles sont : {string.Join(", ", names.Select(n => $"« {n} »"))}.");

    public static UserErrorException Quotation(string path, int line, Exception cause) => new("PLN1606",
        string.Create(CultureInfo.InvariantCulture, $"« {path} », ligne {line} : un guillemet est mal placé, on ne sait où la cellule finit. {Nothing}"), "Corrigez cette ligne, ou enregistrez le tableau en .xlsx.", cause);

    public static UserErrorException NoHeads(string path) => new("PLN1607", $"On ne reconnaît pas les colonnes de « {path} » : ni « valeur », ni années dans les dix premières lignes.",
        "Mettez en tête une ligne de titres : indicateur, territoire, code, année, valeur, unité, source ; ou une colonne par année (2015, 2020…).");

    public static UserErrorException NoColumn(string path, string column, string option) => new("PLN1608", $"« {path} » n'a pas de colonne « {column} ».", $"Ajoutez-la, ou donnez {option} s'il est le même partout.");

    public static UserErrorException TwiceColumn(string path, string column) => new("PLN1609", $"« {path} » a deux colonnes pour « {column} ».", "Gardez-en une seule, ou donnez un autre titre à l'autre.");

    public static UserErrorException Faults(string path, IReadOnlyList<ImportFault> faults) => new("PLN1610",
        faults.Count == 1 ? $"« {path} », {Told(faults[0])}" : string.Create(CultureInfo.InvariantCulture, $"« {path} » a {faults.Count} lignes fautives :\n{string.Join('\n', faults.Take(MostTold).Select(f => $"  {Told(f)}"))}{(faults.Count > MostTold ? "\n  …" : string.Empty)}"),
        $"{Nothing} Corrigez {(faults.Count == 1 ? "cette ligne" : "ces lignes")}, ou retirez-{(faults.Count == 1 ? "la" : "les")}, puis relancez.");

    public static UserErrorException NoRows(string path) => new("PLN1611", $"« {path} » n'a aucune valeur à importer.", "Vérifiez que c'est le bon fichier, et la bonne feuille (--feuille).");

    private static string Told(ImportFault fault) => string.Create(CultureInfo.InvariantCulture, $"ligne {fault.Line} : {fault.Message}");
}
