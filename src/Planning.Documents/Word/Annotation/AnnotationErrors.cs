using Planning.Abstractions;

namespace Planning.Documents.Word.Annotation;

/// <summary>What a person is told when remarks cannot be written into a document.</summary>
internal static class AnnotationErrors
{
    public static UserErrorException NotWord(Exception? cause = null) => new(
        "PLN1301",
        "Ce fichier n'est pas un document Word (.docx, .docm, .dotx), ou il est protégé par un mot de passe.",
        "Ouvrez-le dans Word, ôtez le mot de passe s'il y en a un, enregistrez-le au format « Document Word (.docx) » et recommencez.",
        cause);

    public static UserErrorException OpenDocument() => new(
        "PLN1305",
        "Ce document est au format OpenDocument : il a été contrôlé, mais les remarques en marge ne s'écrivent que dans un document Word.",
        "Enregistrez-le au format « Document Word (.docx) » et relancez avec --annotate sur cette copie ; la réponse du contrôle, elle, est complète.");

    public static UserErrorException Pdf() => new(
        "PLN1306",
        "Ce document est un PDF : il a été contrôlé, mais les remarques en marge ne s'écrivent que dans un document Word.",
        "Relancez avec --annotate sur le document Word dont ce PDF est tiré ; la réponse du contrôle, elle, est complète.");

    public static UserErrorException Damaged(string part, Exception? cause = null) => new(
        "PLN1302",
        $"Ce document Word est abîmé : son contenu « {part} » ne peut pas être lu.",
        "Ouvrez-le dans Word, acceptez la réparation proposée, enregistrez-le sous un autre nom et recommencez.",
        cause);

    public static UserErrorException TooLarge() => new(
        "PLN1569",
        "Ce document Word se déplie sans fin, ou ses commentaires sont d'une taille démesurée : il n'a pas été lu.",
        "Vérifiez d'où il vient ; s'il est à vous, ouvrez-le dans Word, enregistrez-le sous un autre nom et recommencez.");

    public static UserErrorException NoParagraph() => new(
        "PLN1303",
        "Ce document Word n'a aucun paragraphe auquel attacher une remarque.",
        "Vérifiez que c'est le bon fichier ; s'il est vide, écrivez-y au moins une ligne.");

    public static UserErrorException OtherFile(int ordinal) => new(
        "PLN1304",
        $"Une remarque porte sur le paragraphe {ordinal + 1}, que ce document n'a pas : le fichier a changé depuis qu'il a été lu.",
        "Relancez la vérification sur le fichier tel qu'il est maintenant.");
}
