using System.Globalization;
using Planning.Abstractions;
using Planning.Documents.Pdf.Child;

namespace Planning.Documents.Pdf;

/// <summary>What a person is told when a PDF cannot be read.</summary>
internal static class PdfErrors
{
    private const string Rewrite = "Ouvrez-le, imprimez-le dans un nouveau PDF et recommencez avec celui-ci, ou fournissez le document d'origine (Word ou OpenDocument).";

    /// <summary>What a fault that stopped the whole file is told as.</summary>
    public static UserErrorException Of(string file, PdfFault fault, PdfOptions options) => fault switch
    {
        PdfFault.NeedsPassword => new("PLN1117", $"Le PDF « {file} » est protégé par un mot de passe.",
            "Relancez avec --password suivi du mot de passe, ou demandez à son auteur un PDF sans mot de passe."),
        PdfFault.WrongPassword => new("PLN1118", $"Le mot de passe donné n'ouvre pas le PDF « {file} ».", "Vérifiez-le, majuscules comprises, et relancez."),
        PdfFault.OtherProtection => new("PLN1119", $"Le PDF « {file} » est protégé d'une façon qui n'est pas lue.",
            "Demandez à son auteur un PDF sans protection, ou le document d'origine (Word ou OpenDocument)."),
        PdfFault.Time => new("PLN1120", string.Create(CultureInfo.InvariantCulture, $"La lecture du PDF « {file} » a été arrêtée : une page demandait plus de {options.Limits.SecondsPerPage} {(options.Limits.SecondsPerPage < 2 ? "seconde" : "secondes")}."),
            $"{Rewrite} Le réglage « Planning:Pdf:SecondsPerPage » d'appsettings.json relève cette limite."),
        PdfFault.Memory => new("PLN1121", string.Create(CultureInfo.InvariantCulture, $"La lecture du PDF « {file} » a été arrêtée : elle demandait plus de {options.Limits.MemoryMegabytes} Mo de mémoire."),
            $"{Rewrite} Le réglage « Planning:Pdf:MemoryMegabytes » d'appsettings.json relève cette limite."),
        PdfFault.Crash or PdfFault.GivenUp => new("PLN1122", $"Le PDF « {file} » est construit de telle sorte que sa lecture échoue : il n'a pas été lu.",
            $"Vérifiez d'où il vient. {Rewrite}"),
        PdfFault.NoReader => new("PLN1123", $"Le PDF « {file} » n'a pas pu être lu : le système ne permet pas de lancer le lecteur de PDF, qui tourne à part par prudence.",
            "Vérifiez que le dossier du programme est complet et que vous avez le droit de l'exécuter."),
        _ => new("PLN1124", $"Le PDF « {file} » est abîmé ou incomplet : son contenu ne peut pas être lu.", Rewrite),
    };

    public static UserErrorException TooLarge(string file, PdfLimits limits) => new("PLN1125",
        string.Create(CultureInfo.InvariantCulture, $"Le PDF « {file} » dépasse {limits.FileMegabytes} Mo : il n'a pas été lu."),
        "Divisez-le, ou allégez ses images ; le réglage « Planning:Pdf:FileMegabytes » d'appsettings.json relève cette limite.");

    public static UserErrorException NoSuchPage(string file, int page, int last) => new("PLN1126",
        string.Create(CultureInfo.InvariantCulture, $"Le PDF « {file} » n'a pas de page {page}."), last == 1 ? "Indiquez la page 1, la seule." : string.Create(CultureInfo.InvariantCulture, $"Indiquez une page entre 1 et {last}."));

    public static UserErrorException NotPdf(string file) => new("PLN1127",
        $"Le fichier « {file} » n'est pas un PDF : seules les pages d'un PDF se dessinent.", "Indiquez un PDF, ou exportez le document en PDF d'abord.");
}
