using Planning.Abstractions;

namespace Planning.Host.Operation.Backup;

/// <summary>What can be wrong with a backup, as a person reads it.</summary>
internal static class BackupErrors
{
    public static UserErrorException Nothing(string data) => new("PLN1842", $"Il n'y a rien à sauvegarder : le dossier « {data} » n'existe pas.", "Indiquez le dossier des données avec --data.");

    public static UserErrorException NotEmpty(string data) => new("PLN1843", $"Le dossier « {data} » n'est pas vide : une sauvegarde ne se reprend que dans un dossier neuf.", "Indiquez-en un autre avec --data, ou déplacez d'abord ce qui s'y trouve.");

    public static UserErrorException Unreadable(string file, Exception cause) => new("PLN1844", $"La sauvegarde « {file} » est introuvable, ou ne peut pas être lue.", "Vérifiez son nom, et vos droits.", cause);

    public static UserErrorException NotABackup(string file, Exception? cause) => new("PLN1845", $"« {file} » n'est pas une sauvegarde de Planning.",
        "Donnez le fichier .zip écrit par « planning backup ». Un fichier .db écrit par « planning indicators backup » se reprend par « planning indicators restore ».", cause);

    public static UserErrorException Damaged(string file, string what, Exception? cause = null) => new("PLN1846", $"La sauvegarde « {file} » est abîmée : {what}. Rien n'a été repris.", "Recopiez-la depuis son support, ou reprenez-en une autre.", cause);

    public static UserErrorException OutsidePath(string file, string path) => new("PLN1847", $"La sauvegarde « {file} » contient un fichier qui sortirait du dossier des données : « {path} ». Rien n'a été repris.",
        "Ce fichier n'a pas été écrit par Planning tel quel : n'y touchez plus, et prévenez qui vous l'a donné.");

    public static UserErrorException Newer(string file, string program) => new("PLN1848", $"La sauvegarde « {file} » a été écrite par une version plus récente de Planning ({program}).", "Mettez Planning à jour. Rien n'a été repris.");

    public static UserErrorException DamagedLedger(string place) => new("PLN1849", $"Le fichier des travaux « {place} » est abîmé : il n'est pas sauvegardé.", "Gardez votre dernière sauvegarde, et lancez « planning doctor ».");

    public static UserErrorException Changed(string path, Exception cause) => new("PLN1850", $"« {path} » ne peut pas être lu, et manquerait à la sauvegarde : rien n'a été écrit.", "Vérifiez les droits sur ce fichier et que le disque répond, puis relancez la commande.", cause) { IsPassing = true };
}
