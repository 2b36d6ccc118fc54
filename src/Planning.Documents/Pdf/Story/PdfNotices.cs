using System.Globalization;
using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Child;
using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Pdf.Story;

/// <summary>What a person must know about how a PDF was read.</summary>
internal static class PdfNotices
{
    /// <summary>The notices, the gravest first.</summary>
    public static IEnumerable<Notice> Of(PdfPagesRead read)
    {
        foreach (var fault in read.Faults.GroupBy(f => f.Value, f => f.Key).OrderBy(g => g.Min()))
        {
            yield return Unread(fault.Key, [.. fault]);
        }

        if (read.File.PageCount > read.Last)
        {
            yield return new Notice("PLN2526", string.Create(CultureInfo.InvariantCulture, $"Ce PDF compte {read.File.PageCount} pages : {(read.Last == 1 ? "seule la première a été lue" : $"seules les {read.Last} premières ont été lues")}."),
                "Divisez-le, ou relevez le réglage « Planning:Pdf:Pages » d'appsettings.json.");
        }

        if (Pages(read, p => p.IsScanned) is { Count: > 0 } scanned)
        {
            yield return new Notice("PLN2520", $"{Sentence(scanned)} {(scanned.Count == 1 ? "n'est qu'une image, sans doute une numérisation" : "ne sont que des images, sans doute une numérisation")} : {Their(scanned)} texte n'a pas été lu.",
                "Fournissez le document d'origine, ou passez ce PDF à la reconnaissance de caractères (OCR) puis relancez.", At(scanned));
        }

        if (Pages(read, p => p.UnreadableWords > 0) is { Count: > 0 } unreadable)
        {
            yield return new Notice("PLN2522", $"Texte illisible sur {PageNumbers.Say(unreadable)} : ce PDF n'y dit pas quelles lettres ses polices dessinent. {(read.Pages.Values.Sum(p => p.UnreadableWords) == 1 ? "Ce mot est laissé" : "Ces mots sont laissés")} de côté.",
                "Exportez de nouveau le PDF depuis le document d'origine, ou passez-le à la reconnaissance de caractères (OCR).", At(unreadable));
        }

        if (Pages(read, p => p.IsCut) is { Count: > 0 } cut)
        {
            yield return new Notice("PLN2525", $"{Sentence(cut)} {(cut.Count == 1 ? "dessine" : "dessinent")} bien plus qu'une page de texte : la suite de {(cut.Count == 1 ? "son" : "leur")} contenu n'a pas été lue.",
                "Vérifiez qu'il s'agit d'une carte ou d'un plan ; sinon, fournissez le document d'origine.", At(cut));
        }

        if (Pages(read, p => p.LeftOut?.Fields > 0) is { Count: > 0 } filled)
        {
            yield return new Notice("PLN2528", $"Sur {PageNumbers.Say(filled)}, {(Sum(read, l => l.Fields) == 1 ? "un champ de formulaire ou une zone de texte a" : "des champs de formulaire ou des zones de texte ont")} un contenu que le PDF ne dessine pas : il n'a pas été lu.",
                "Ouvrez le PDF, imprimez-le dans un nouveau PDF et relancez avec celui-ci.", At(filled));
        }

        if (Pages(read, p => p.LeftOut?.Comments > 0) is { Count: > 0 } commented)
        {
            yield return Sum(read, l => l.Comments) == 1
                ? new Notice("PLN2529", $"Un commentaire est posé sur {PageNumbers.Say(commented)} : il ne fait pas partie du texte et n'a pas été lu.",
                    "Lisez-le dans le PDF s'il compte pour le contrôle.", At(commented))
                : new Notice("PLN2529", $"Des commentaires sont posés sur {PageNumbers.Say(commented)} : ils ne font pas partie du texte et n'ont pas été lus.",
                    "Lisez-les dans le PDF s'ils comptent pour le contrôle.", At(commented));
        }

        if (Attached(read) is { } attached)
        {
            yield return attached;
        }
    }

    private static Notice? Attached(PdfPagesRead read)
    {
        IReadOnlyList<string> attachments = [.. read.File.Attachments.Concat(read.Pages.OrderBy(p => p.Key).SelectMany(p => p.Value.LeftOut?.Attachments ?? [])).Distinct()];
        return attachments.Count switch
        {
            0 => null,
            1 => new Notice("PLN2524", $"Un fichier est joint à ce PDF et n'a pas été lu : « {attachments[0]} ».", "Enregistrez-le à part et contrôlez-le avec lui s'il fait partie du plan."),
            _ => new Notice("PLN2524", $"Des fichiers sont joints à ce PDF et n'ont pas été lus : {string.Join(", ", attachments.Select(a => $"« {a} »"))}.",
                "Enregistrez-les à part et contrôlez-les avec lui s'ils font partie du plan."),
        };
    }

    private static Notice Unread(PdfFault fault, IReadOnlyList<int> pages)
    {
        var (why, cure) = fault switch
        {
            PdfFault.Time => ("sa lecture prenait trop de temps", "Ouvrez le PDF et imprimez-le dans un nouveau PDF, ou relevez le réglage « Planning:Pdf:SecondsPerPage » d'appsettings.json."),
            PdfFault.Memory => ("sa lecture prenait trop de mémoire", "Ouvrez le PDF et imprimez-le dans un nouveau PDF, ou relevez le réglage « Planning:Pdf:MemoryMegabytes » d'appsettings.json."),
            PdfFault.Absent => ("le PDF l'annonce et ne la contient pas", "Vérifiez que sa copie ou son téléchargement s'est terminé, et redemandez-le au besoin."),
            PdfFault.GivenUp => ("la lecture a été arrêtée après les pages précédentes", "Ouvrez le PDF et imprimez-le dans un nouveau PDF, puis relancez."),
            _ => ("son contenu est abîmé", "Ouvrez le PDF et imprimez-le dans un nouveau PDF, ou redemandez-le à son auteur."),
        };
        return new Notice("PLN2523", $"{Sentence(pages)} de ce PDF {(pages.Count == 1 ? "n'a pas été lue" : "n'ont pas été lues")} : {(pages.Count == 1 ? why : Plural(why))}.", cure, At(pages));
    }

    private static string Plural(string why) => why.Replace("sa lecture", "leur lecture", StringComparison.Ordinal).Replace("son contenu", "leur contenu", StringComparison.Ordinal)
        .Replace("l'annonce et ne la contient", "les annonce et ne les contient", StringComparison.Ordinal);

    private static int Sum(PdfPagesRead read, Func<LeftOut, int> count) => read.Pages.Values.Sum(p => p.LeftOut is { } left ? count(left) : 0);

    private static List<int> Pages(PdfPagesRead read, Func<Layout.PageText, bool> has) => [.. read.Pages.Values.Where(has).Select(p => p.Number).Order()];

    private static string Sentence(IReadOnlyList<int> pages) => PageNumbers.Say(pages) is var said ? char.ToUpperInvariant(said[0]) + said[1..] : string.Empty;

    private static string Their(List<int> pages) => pages.Count == 1 ? "son" : "leur";

    private static Location At(IReadOnlyList<int> pages) => new() { HeadingPath = [], Page = pages[0] };
}
