using System.Text.RegularExpressions;

namespace Planning.Host.Wording;

/// <summary>
/// Says a remedy as it is done on the page of the service. Remedies are written once, as the command is told what to do, by its options; whoever works on
/// the page has fields instead. What is the same at both doors stays as it is.
/// </summary>
internal static class PageWording
{
    /// <summary>The heading over the fields that say more of a plan.</summary>
    public const string Precise = "Préciser le plan";

    private const string There = $"sous « {Precise} »";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>What the command is told, and what the page says instead; in order, for a later one sees what those before it left.</summary>
    private static readonly (Regex Command, string Page)[] All =
    [
        Said(@"Indiquez le type et la pièce, par exemple : (?=--type)", $"Choisissez le type et la pièce {There}, par exemple : "),
        Said(@"--type ([\w-]+) --part ([\w-]+)", "type « $1 », pièce « $2 »"),
        Said(@" et la pièce avec --part ; « planning plugins » donne les pièces de chaque type", " et la pièce"),
        Said(@"par --fact ([\w.]+=[\w-]+)", $"en écrivant « $1 » dans les faits, {There}"),
        Said(@": --fact ([\w.]+=[\w-]+)", $": « $1 » dans les faits, {There}"),
        Said(@"avec --(?:type|part)", There),
        Said(@"Relancez avec --password suivi du mot de passe, ou demandez", "Demandez"),
        Said(@"relancez avec --annotate sur cette copie", "déposez cette copie"),
        Said(@"Relancez avec --annotate sur le document", "Déposez le document"),
        Said(@"Dites-le avec --territoire, ou dans", "Dites-le dans"),
        Said(@"Il manque --period, et", "Il manque les années, et"),
        Said(@"(: |comme )--period (?=\d)", "$1"),
        Said(@" : --rejeter ""([^""]+)""", ", comme « $1 »"),
        Said(@" \(--[\w-]+\)", string.Empty),
        Said(@", ou (?:indiquez(?:-en)?|donnez) un(?:e)? autre(?: dossier(?: d'un autre disque)?)? avec --data", string.Empty),
        Said(@"Pour l'activer : planning plugins enable [\w.-]+", "Pour l'activer, employez le bouton « Activer »."),
    ];

    /// <summary>The remedy, or any text that may hold one, as the page says it.</summary>
    public static string Of(string text) => All.Aggregate(text, (said, phrase) => phrase.Command.Replace(said, phrase.Page));

    private static (Regex Command, string Page) Said(string command, string page) => (new Regex(command, RegexOptions.CultureInvariant, Patience), page);
}
