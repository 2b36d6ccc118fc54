namespace Planning.Host.Wording;

/// <summary>
/// Says a remedy to whoever drops documents in a watched folder: no option to give and no field to fill in, but the document itself, the
/// <c>dossier.yaml</c> of a folder that is dropped whole, and the settings of the watched folder, which another person keeps.
/// </summary>
internal static class FolderWording
{
    private const string Settings = "les réglages de ce dossier surveillé";

    private static readonly Phrases All = new(
        (@"Indiquez le type et la pièce, par exemple : (?=--type)", $"Déposez-le dans un dossier, avec un dossier.yaml qui dit son type et sa pièce, ou faites-les dire dans {Settings} ; par exemple : "),
        (@"--type ([\w-]+) --part ([\w-]+)", "type « $1 », pièce « $2 »"),
        (@" et la pièce avec --part ; « planning plugins » donne les pièces de chaque type", " et la pièce"),
        (@"(par|:) --fact ([\w.]+=[\w-]+)", $"$1 le fait « $2 », dans le dossier.yaml d'un dossier déposé ou dans {Settings}"),
        (@"avec --(?:type|part)", $"dans le dossier.yaml d'un dossier déposé ou dans {Settings}"),
        (@"Relancez avec --password suivi du mot de passe, ou demandez", "Déposez-le sur la page du service, qui demande son mot de passe, ou demandez"),
        (@"relancez avec --annotate sur cette copie", "déposez cette copie"),
        (@"Relancez avec --annotate sur le document", "Déposez le document"),
        (@"Dites-le avec --territoire, ou dans", "Dites-le dans"),
        (@" \(--[\w-]+\)", string.Empty),
        (@", ou (?:indiquez(?:-en)?|donnez) un(?:e)? autre(?: dossier(?: d'un autre disque)?)? avec --data", string.Empty),
        (@"et relancez\b", "et déposez-le à nouveau"),
        (@"relancez la commande", "déposez-le à nouveau"),
        (@"Pour l'activer : planning plugins enable [\w.-]+", "Qui tient le service peut l'activer."));

    /// <summary>The remedy, or any text that may hold one, as a text file beside the document tells it.</summary>
    public static string Of(string text) => All.In(text);
}
