using System.Globalization;
using Planning.Abstractions;

namespace Planning.Indicators.Store;

/// <summary>What can be wrong with a store, as a person reads it.</summary>
internal static class StoreErrors
{
    public static UserErrorException Missing(string place) => new("PLN1583", $"Il n'y a pas encore d'indicateurs dans « {place} ».",
        "Lancez d'abord « planning extract » ou « planning indicators import », ou indiquez le bon dossier avec --data.");

    public static UserErrorException IsFolder(string file) => new("PLN1584", $"« {file} » est un dossier, alors que les indicateurs s'y écrivent dans un fichier.",
        "Renommez ce dossier, ou indiquez un autre dossier avec --data.");

    public static UserErrorException Unwritable(string folder, Exception cause) => new("PLN1585", $"On ne peut pas écrire dans le dossier « {folder} ».",
        "Vérifiez vos droits sur ce dossier, ou indiquez-en un autre avec --data.", cause);

    public static UserErrorException Busy(string place, Exception cause) => new("PLN1586", $"Ce qui est gardé ({place}) est en cours d'écriture par un autre programme : rien n'a été enregistré.",
        "Attendez qu'il ait fini, puis relancez la commande.", cause)
    { IsPassing = true };

    public static UserErrorException NotAStore(string place, Exception? cause) => new("PLN1587", $"« {place} » contient autre chose que des données de Planning.",
        "Déplacez ce qui s'y trouve, ou indiquez un autre dossier avec --data.", cause);

    public static UserErrorException Damaged(string place, Exception? cause) => new("PLN1588", $"Le fichier « {place} » est abîmé : une partie ne se lit plus.",
        "N'y écrivez plus. Déplacez-le, puis reprenez la dernière sauvegarde : « planning indicators restore » pour les indicateurs (dossier « sauvegardes »), « planning restore » pour le service entier.", cause);

    public static UserErrorException DiskTrouble(string place, Exception cause) => new("PLN1589", $"Le disque est plein ou ne répond pas : « {place} » n'a pas pu être écrit.",
        "Libérez de la place, ou indiquez un dossier d'un autre disque avec --data. Ce qui était enregistré l'est toujours.", cause)
    { IsPassing = true };

    public static UserErrorException Newer(string place, int version, int known) => new("PLN1590",
        string.Create(CultureInfo.InvariantCulture, $"Ce qui est gardé ({place}) l'a été par une version plus récente de Planning (format {version} ; celle-ci connaît le format {known})."),
        "Mettez Planning à jour. Rien n'a été modifié.");

    public static UserErrorException ConnectionString() => new("PLN1591", "Le réglage PostgreSql n'est pas une chaîne de connexion.",
        "Écrivez-la ainsi : Host=serveur;Database=planning;Username=nom;Password=… ; ou laissez ce réglage vide pour garder les indicateurs dans un fichier.");

    public static UserErrorException LoginRefused(string place, Exception cause) => new("PLN1592", $"La {place} refuse le nom ou le mot de passe.",
        "Vérifiez Username et Password dans le réglage PostgreSql.", cause);

    public static UserErrorException NoDatabase(string place, Exception cause) => new("PLN1593", $"La {place} n'existe pas.",
        "Créez-la (createdb), ou corrigez Database dans le réglage PostgreSql.", cause);

    public static UserErrorException NoRight(string place, Exception cause) => new("PLN1594", $"La {place} ne vous donne pas les droits nécessaires.",
        "Demandez à son administrateur le droit de créer un schéma (CREATE) et d'y écrire.", cause);

    public static UserErrorException ServerDown(string place, Exception cause) => new("PLN1595", $"La {place} ne répond pas.",
        "Vérifiez que le serveur est démarré et que Host et Port du réglage PostgreSql sont les bons, puis relancez la commande.", cause)
    { IsPassing = true };

    public static UserErrorException NoObservation(long id) => new("PLN1596", string.Create(CultureInfo.InvariantCulture, $"Il n'y a pas d'observation n° {id}."),
        "« planning indicators list » donne le numéro de chacune.");

    public static UserErrorException NotEmpty(string place) => new("PLN1597", $"Il y a déjà des indicateurs dans « {place} » : une sauvegarde ne se reprend que là où il n'y en a pas.",
        "Indiquez un dossier neuf avec --data, ou déplacez d'abord le fichier en place.");

    public static UserErrorException NoBackup(string file) => new("PLN1598", $"La sauvegarde « {file} » n'existe pas.",
        "Vérifiez son nom : « planning indicators backup » dit où il l'écrit.");

    public static UserErrorException Unreadable(string file, Exception cause) => new("PLN1599", $"Le fichier « {file} » ne peut pas être lu.",
        "Vérifiez son nom, vos droits, et qu'il n'est pas ouvert ailleurs.", cause);
}
