using Planning.Abstractions;

namespace Planning.Reporting.Monitoring.Word.Template;

/// <summary>What a person is told when a template, or the last report, cannot be used.</summary>
internal static class TemplateErrors
{
    public static UserErrorException Empty(string file) => new("PLN1630",
        $"Le document Word « {file} » est vide.", "Redemandez-le ; « planning templates word init » crée un modèle.");

    public static UserErrorException Encrypted(string file) => new("PLN1631",
        $"Le document Word « {file} » est protégé par un mot de passe.",
        "Ouvrez-le dans Word, ôtez le mot de passe (Fichier, Informations, Protéger le document), enregistrez-le et recommencez.");

    public static UserErrorException NotWord(string file) => new("PLN1632",
        $"« {file} » n'est pas un document Word (.docx).", "Ouvrez-le dans l'application qui l'a produit et enregistrez-le au format « Document Word (.docx) ».");

    public static UserErrorException Damaged(string file, Exception? cause = null, string? part = null) => new("PLN1633",
        $"Le document Word « {file} » est abîmé : {(part is null ? "il" : $"sa partie « {part.TrimStart('/')} »")} ne peut pas être lu{(part is null ? string.Empty : "e")}.",
        "Ouvrez-le dans Word, acceptez la réparation proposée, enregistrez-le sous un autre nom et recommencez.", cause);

    public static UserErrorException TooLarge(string file) => new("PLN1634",
        $"Le document Word « {file} » contient bien plus que ce qu'un rapport peut contenir : sa lecture a été arrêtée.", "Vérifiez d'où il vient.");

    public static UserErrorException WithoutControl(string file) => new("PLN1635",
        $"Le modèle « {file} » n'a aucun contrôle de contenu étiqueté : rien ne dit où écrire le rapport.",
        "Dans Word, onglet Développeur, insérez des contrôles et donnez-leur une étiquette ; « planning templates word init » écrit un modèle d'exemple.");

    public static UserErrorException NoPrevious(string file) => new("PLN1640",
        $"« {file} » n'est pas un rapport écrit par Planning, ou ce qui permettait de le reconnaître a été ôté.",
        "Indiquez le rapport de la dernière fois, enregistré par Word au format .docx, ou donnez ce fichier comme modèle par --template.");

    public static UserErrorException DamagedPrevious(string file, Exception? cause = null) => new("PLN1641",
        $"Le rapport précédent « {file} » est abîmé : ce qu'il garde de sa rédaction ne peut pas être lu.",
        "Reprenez une copie antérieure de ce rapport, ou repartez du modèle sans --previous.", cause);

    public static UserErrorException WithoutTags(string file) => new("PLN1639",
        $"Le rapport précédent « {file} » a perdu les étiquettes de ses contrôles : le logiciel qui l'a enregistré les efface.",
        "Reprenez la copie enregistrée par Word, ou modifiez le rapport avec Word ou une version récente de LibreOffice.");

    public static UserErrorException OtherPlan(string file, string theirs, string ours) => new("PLN1642",
        $"« {file} » est le rapport d'un autre plan : {theirs}, et non {ours}.", "Indiquez le dernier rapport de ce plan, ou ôtez --previous.");

    public static UserErrorException OtherKind(string file, string theirs, string ours) => new("PLN1643",
        $"« {file} » est un rapport d'une autre sorte : {theirs}, et non {ours}.", "Indiquez le dernier rapport de la même sorte, ou ôtez --previous.");

    public static UserErrorException Invalid(string file, string place, string why, Exception? cause = null) => new("PLN1644",
        $"Le document Word « {file} » a une faute qui rendrait le rapport illisible ({place}) : rien n'a été écrit.",
        $"Ouvrez-le dans Word, refaites ce qui est à cet endroit, enregistrez-le et recommencez. Détail : {why}", cause);
}
