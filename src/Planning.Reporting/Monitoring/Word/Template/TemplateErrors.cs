using Planning.Abstractions;

namespace Planning.Reporting.Monitoring.Word.Template;

/// <summary>What a person is told when a template, or the last report, cannot be used.</summary>
internal static class TemplateErrors
{
    public static UserErrorException Empty(string file) => new("PLN1630",
        $"Le modèle « {file} » est vide.", "Redemandez-le, ou créez-en un par « planning templates word init ».");

    public static UserErrorException Encrypted(string file) => new("PLN1631",
        $"Le modèle « {file} » est protégé par un mot de passe.",
        "Ouvrez-le dans Word, ôtez le mot de passe (Fichier, Informations, Protéger le document), enregistrez-le et recommencez.");

    public static UserErrorException NotWord(string file) => new("PLN1632",
        $"Le modèle « {file} » n'est pas un document Word (.docx).", "Ouvrez-le dans l'application qui l'a produit et enregistrez-le au format « Document Word (.docx) ».");

    public static UserErrorException Damaged(string file, Exception? cause = null) => new("PLN1633",
        $"Le modèle « {file} » est abîmé : il ne peut pas être lu.",
        "Ouvrez-le dans Word, acceptez la réparation proposée, enregistrez-le sous un autre nom et recommencez.", cause);

    public static UserErrorException TooLarge(string file) => new("PLN1634",
        $"Le modèle « {file} » contient bien plus que ce qu'un modèle peut contenir : sa lecture a été arrêtée.", "Vérifiez d'où il vient.");

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

    public static UserErrorException Invalid(string file, string place, string why) => new("PLN1644",
        $"Le modèle « {file} » a une faute qui rendrait le rapport illisible ({place}) : rien n'a été écrit.",
        $"Ouvrez le modèle dans Word, refaites le contrôle à cet endroit, enregistrez-le et recommencez. Détail : {why}");
}
