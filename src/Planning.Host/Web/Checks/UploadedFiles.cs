using Microsoft.AspNetCore.Http;
using Planning.Abstractions;
using Planning.Host.Outputs;
using Planning.Host.Works;

namespace Planning.Host.Web.Checks;

/// <summary>Takes in the files that a person sends: side by side, or in the folders that they were dropped with.</summary>
internal static class UploadedFiles
{
    private const int MostFiles = 200;

    /// <summary>Writes them to the folder of a work.</summary>
    /// <returns>What to call them together.</returns>
    /// <exception cref="UserErrorException">None was sent, too many, or one that is no document.</exception>
    public static async Task<string> ReceiveAsync(IReadOnlyList<IFormFile> files, WorkFolder folder, CancellationToken cancellation)
    {
        var sent = UploadedFile.Of(files);
        Refuse(sent, files);
        var dropped = Dropped(sent);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in sent)
        {
            var place = Path.Combine([folder.Received, .. file.Folders.Skip(dropped is null ? 0 : 1)]);
            OutputFile.MakeFolder(place);
            var path = Path.Combine(place, file.Name);
            for (var n = 2; !taken.Add(path); n++)
            {
                path = Path.Combine(place, $"{Path.GetFileNameWithoutExtension(file.Name)} ({n}){Path.GetExtension(file.Name)}");
            }

            await WriteAsync(file.File, path, cancellation);
        }

        return TitleOf([.. sent.Where(f => f.IsDocument)], dropped);
    }

    /// <summary>The one folder that all of them were dropped with: it is the dossier itself, and what is in it stands as if it were given to the command. Null for none.</summary>
    private static string? Dropped(IReadOnlyList<UploadedFile> sent) =>
        sent[0].Folders is [var first, ..] && sent.All(f => f.Folders is [var top, ..] && top == first) ? first : null;

    private static string TitleOf(IReadOnlyList<UploadedFile> documents, string? dropped) =>
        documents.Count == 1 ? documents[0].Name
        : dropped is null ? $"{documents[0].Name} et {FrenchCount.Of(documents.Count - 1, "autre document", "autres documents")}"
        : $"{dropped}, {FrenchCount.Of(documents.Count, "document")}";

    private static void Refuse(IReadOnlyList<UploadedFile> sent, IReadOnlyList<IFormFile> files)
    {
        if (!sent.Any(s => s.IsDocument))
        {
            throw new UserErrorException("PLN1870", sent.Count > 0 ? $"« {sent[0].Name} » n'est pas un document qui se contrôle." : files.Any(f => f.FileName.Length > 0) ? "Ce dossier ne contient aucun document qui se contrôle." : "Aucun fichier n'a été choisi.",
                "Choisissez un document Word (.docx), OpenDocument (.odt) ou PDF, ou toutes les pièces d'un dossier.");
        }

        if (sent.FirstOrDefault(s => !s.IsDocument && !s.IsDeclaration) is { } other)
        {
            throw new UserErrorException("PLN1871", $"« {other.Name} » n'est pas un document qui se contrôle : rien n'a été déposé.", "Retirez-le, et déposez les documents Word (.docx), OpenDocument (.odt) ou PDF, avec leur dossier.yaml s'il y en a un.");
        }

        if (sent.Count > MostFiles)
        {
            throw new UserErrorException("PLN1872", $"{sent.Count} fichiers d'un coup, c'est plus que les {MostFiles} admis.", "Déposez un dossier à la fois.");
        }

        if (sent.FirstOrDefault(s => s.File.Length == 0) is { } empty)
        {
            throw new UserErrorException("PLN1873", $"« {empty.Name} » est vide.", "Vérifiez le fichier, et déposez-le à nouveau.");
        }
    }

    /// <summary>Writes one.</summary>
    /// <exception cref="UserErrorException">It cannot be kept.</exception>
    public static async Task WriteAsync(IFormFile file, string path, CancellationToken cancellation)
    {
        try
        {
            await using var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            await file.CopyToAsync(target, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException("PLN1874", $"« {Path.GetFileName(path)} » n'a pas pu être enregistré : le disque du service est plein, ou protégé.", "Prévenez un administrateur du service, puis déposez-le à nouveau.", e) { IsPassing = true };
        }
    }
}
