namespace Planning.Host.Wording;

/// <summary>
/// Says a remedy as it is done on the page of the service. Remedies are written once, as the command is told what to do, by its options; whoever works on
/// the page has fields instead. What is the same at both doors stays as it is.
/// </summary>
internal static class PageWording
{
    /// <summary>The heading over the fields that say more of a plan.</summary>
    public const string Precise = "Préciser le plan";

    /// <summary>The field for the password of PDFs.</summary>
    public const string Password = "Mot de passe des PDF protégés";

    private const string There = $"sous « {Precise} »";

    private static readonly Phrases All = new(
        (@"Indiquez le type et la pièce, par exemple : (?=--type)", $"Choisissez le type et la pièce {There}, par exemple : "),
        (@"--type ([\w-]+) --part ([\w-]+)", "type « $1 », pièce « $2 »"),
        (@" et la pièce avec --part ; « planning plugins » donne les pièces de chaque type", " et la pièce"),
        (@"par --fact ([\w.]+=[\w-]+)", $"en écrivant « $1 » dans les faits, {There}"),
        (@": --fact ([\w.]+=[\w-]+)", $": « $1 » dans les faits, {There}"),
        (@"avec --(?:type|part)", There),
        (@"Relancez avec --password suivi du mot de passe, ou demandez", $"Donnez-le dans le champ « {Password} » et recommencez, ou demandez"),
        (@"relancez avec --annotate sur cette copie", "déposez cette copie"),
        (@"Relancez avec --annotate sur le document", "Déposez le document"),
        (@"Dites-le avec --territoire, ou dans", "Dites-le dans"),
        (@"Il manque --period, et", "Il manque les années, et"),
        (@"(: |comme )--period (?=\d)", "$1"),
        (@" : --rejeter ""([^""]+)""", ", comme « $1 »"),
        (@" \(--[\w-]+\)", string.Empty),
        (@", ou (?:indiquez(?:-en)?|donnez) un(?:e)? autre(?: dossier(?: d'un autre disque)?)? avec --data", string.Empty),
        (@"Importez vos séries \(planning indicators import\) ou tirez-les de documents \(planning extract\)", "Tirez-en de vos rapports (page « Relire »), ou demandez à qui tient le service d'importer vos séries"),
        (@"Lancez d'abord « planning extract » ou « planning indicators import »(?:, ou indiquez le bon dossier avec --data)?", "Tirez-en d'abord de vos rapports (page « Relire »)"),
        (@"« planning report list » (les montre tous|dit ce qu'est chacun|montre les rapports)", "La liste de la page « Rapports » $1"),
        (@"Pour l'activer : planning plugins enable [\w.-]+", "Pour l'activer, employez le bouton « Activer »."));

    /// <summary>The remedy, or any text that may hold one, as the page says it.</summary>
    public static string Of(string text) => All.In(text);
}
