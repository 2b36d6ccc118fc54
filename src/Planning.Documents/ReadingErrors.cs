using Planning.Abstractions;

namespace Planning.Documents;

/// <summary>What a person is told when a file cannot be read.</summary>
internal static class ReadingErrors
{
    private const string SaveAsWord = "Ouvrez-le dans l'application qui l'a produit et enregistrez-le au format « Document Word (.docx) ».";

    public static UserErrorException NotFound(string file, Exception? cause = null) => new("PLN1101",
        $"Le fichier « {file} » est introuvable.", "Vérifiez son nom et son dossier, et que le disque ou le partage est accessible.", cause);

    public static UserErrorException IsFolder(string file) => new("PLN1102",
        $"« {file} » est un dossier, pas un document.", "Indiquez le document à lire.");

    public static UserErrorException Empty(string file) => new("PLN1103",
        $"Le fichier « {file} » est vide.", "Vérifiez que sa copie ou son téléchargement s'est terminé, et redemandez-le au besoin.");

    public static UserErrorException NoAccess(string file, Exception cause) => new("PLN1104",
        $"Le fichier « {file} » ne peut pas être ouvert : vous n'avez pas le droit de le lire.",
        "Demandez l'accès à son propriétaire, ou copiez-le dans un dossier qui vous appartient.", cause);

    public static UserErrorException InUse(string file, Exception cause) => new("PLN1105",
        $"Le fichier « {file} » ne peut pas être lu jusqu'au bout : il est ouvert ailleurs, ou le disque ne répond pas.",
        "Fermez-le dans Word ou LibreOffice, vérifiez la connexion au partage, et recommencez.", cause);

    public static UserErrorException Damaged(string file, Exception? cause = null) => new("PLN1106",
        $"Le fichier « {file} » est abîmé ou incomplet : son contenu ne peut pas être lu.",
        "Ouvrez-le dans Word ou LibreOffice, acceptez la réparation proposée, enregistrez-le sous un autre nom et recommencez.", cause);

    public static UserErrorException Protected(string file) => new("PLN1107",
        $"Le fichier « {file} » est protégé par un mot de passe.",
        "Ouvrez-le dans Word, ôtez le mot de passe (Fichier, Informations, Protéger le document), enregistrez-le et recommencez.");

    public static UserErrorException ProtectedOpenDocument(string file) => new("PLN1107",
        $"Le fichier « {file} » est protégé par un mot de passe.",
        "Ouvrez-le dans LibreOffice, enregistrez-en une copie sans cocher « Enregistrer avec mot de passe » et recommencez sur cette copie.");

    public static UserErrorException OldWord(string file) => new("PLN1108",
        $"Le fichier « {file} » est dans l'ancien format de Word (.doc), qui n'est pas lu.",
        "Ouvrez-le dans Word ou LibreOffice et enregistrez-le au format « Document Word (.docx) ».");

    public static UserErrorException OtherFormat(string file, string format) => new("PLN1109",
        $"Le fichier « {file} » est {format}, ce qui n'est pas lu : le sont le Word (.docx), l'OpenDocument (.odt) et le PDF.", SaveAsWord);

    public static UserErrorException NotADocument(string file, string what) => new("PLN1110",
        $"Le fichier « {file} » est {what}, pas un document texte.", "Indiquez le document lui-même, au format Word (.docx), OpenDocument (.odt) ou PDF.");

    public static UserErrorException Unknown(string file) => new("PLN1111",
        $"Le fichier « {file} » n'est ni un document Word, ni un document OpenDocument, ni un PDF : son contenu n'est pas reconnu.", SaveAsWord);

    public static UserErrorException NoBody(string file) => new("PLN1112",
        $"Le fichier « {file} » est un document dont le texte manque.",
        "Ouvrez-le dans Word ou LibreOffice, acceptez la réparation proposée, ou redemandez-le à son auteur.");

    public static UserErrorException TooLarge(string file) => new("PLN1113",
        $"Le fichier « {file} » contient bien plus que ce qu'un document peut contenir : sa lecture a été arrêtée.",
        "Vérifiez d'où il vient ; s'il est sûr, divisez-le en plusieurs documents.");

    public static UserErrorException TooDeep(string file) => new("PLN1114",
        $"Le fichier « {file} » emboîte ses contenus bien plus qu'un document ne peut le faire : sa lecture a été arrêtée.",
        "Vérifiez d'où il vient ; s'il est sûr, copiez son texte dans un nouveau document.");

    public static UserErrorException Unsafe(string file, Exception cause) => new("PLN1115",
        $"Le fichier « {file} » contient des définitions qu'un document n'a jamais, et qui pourraient être dangereuses : il n'a pas été lu.",
        "Vérifiez d'où il vient ; s'il est sûr, ouvrez-le dans Word ou LibreOffice et enregistrez-le sous un autre nom.", cause);

    public static UserErrorException SingleXml(string file) => new("PLN1116",
        $"Le fichier « {file} » est un document Word enregistré en un seul fichier XML, ce qui n'est pas lu.",
        "Ouvrez-le dans Word et enregistrez-le au format « Document Word (.docx) ».");
}
