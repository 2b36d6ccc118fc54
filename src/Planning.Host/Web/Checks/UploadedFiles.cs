using Microsoft.AspNetCore.Http;
using Planning.Abstractions;
using Planning.Host.Commands;
using Planning.Host.Dossiers;
using Planning.Host.Jobs;
using Planning.Host.Works;

namespace Planning.Host.Web.Checks;

/// <summary>Takes in the files that a person sends. Their names are never trusted: only the last part of each, without what a file system reads otherwise.</summary>
internal static class UploadedFiles
{
    private const int MostFiles = 200;
    private const int LongestName = 120;

    /// <summary>What Windows takes for a device, whatever the extension.</summary>
    private static readonly string[] Devices = ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })];

    /// <summary>Writes them to the folder of a work.</summary>
    /// <returns>What to call them together.</returns>
    /// <exception cref="UserErrorException">None was sent, too many, or one that is no document.</exception>
    public static async Task<string> ReceiveAsync(IReadOnlyList<IFormFile> files, WorkFolder folder, CancellationToken cancellation)
    {
        var sent = files.Where(f => f.FileName.Length > 0).Select(f => (File: f, Name: NameOf(f.FileName))).ToList();
        Refuse(sent);
        OutputFile.MakeFolder(folder.Received);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (file, name) in sent)
        {
            var own = name;
            for (var n = 2; !taken.Add(own); n++)
            {
                own = $"{Path.GetFileNameWithoutExtension(name)} ({n}){Path.GetExtension(name)}";
            }

            await WriteAsync(file, Path.Combine(folder.Received, own), cancellation);
        }

        var documents = sent.Where(s => FolderContents.IsDocument(s.Name)).Select(s => s.Name).ToList();
        return documents.Count == 1 ? documents[0] : $"{documents[0]} et {FrenchCount.Of(documents.Count - 1, "autre document", "autres documents")}";
    }

    private static void Refuse(List<(IFormFile File, string Name)> sent)
    {
        if (!sent.Any(s => FolderContents.IsDocument(s.Name)))
        {
            throw new UserErrorException("PLN1870", sent.Count == 0 ? "Aucun fichier n'a été choisi." : $"« {sent[0].Name} » n'est pas un document qui se contrôle.",
                "Choisissez un document Word (.docx), OpenDocument (.odt) ou PDF, ou toutes les pièces d'un dossier.");
        }

        if (sent.FirstOrDefault(s => !FolderContents.IsDocument(s.Name) && s.Name is not (DossierDeclaration.FileName or Answers.AnswerFile.FileName)) is { Name: { } other })
        {
            throw new UserErrorException("PLN1871", $"« {other} » n'est pas un document qui se contrôle : rien n'a été déposé.", "Retirez-le, et déposez les documents Word (.docx), OpenDocument (.odt) ou PDF, avec leur dossier.yaml s'il y en a un.");
        }

        if (sent.Count > MostFiles)
        {
            throw new UserErrorException("PLN1872", $"{sent.Count} fichiers d'un coup, c'est plus que les {MostFiles} admis.", "Déposez un dossier à la fois.");
        }

        if (sent.FirstOrDefault(s => s.File.Length == 0) is { Name: { } empty })
        {
            throw new UserErrorException("PLN1873", $"« {empty} » est vide.", "Vérifiez le fichier, et déposez-le à nouveau.");
        }
    }

    /// <summary>The file's own name: browsers of other systems send whole paths, and hostile ones whatever they like.</summary>
    internal static string NameOf(string sent)
    {
        var last = sent.Split('/', '\\')[^1];
        var name = string.Concat(last.Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && !"<>:\"|?*".Contains(c, StringComparison.Ordinal) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format)).Trim().TrimEnd('.', ' ');
        var (stem, extension) = (Path.GetFileNameWithoutExtension(name).TrimStart('~', '$', '.', ' '), Path.GetExtension(name));
        stem = stem[..Math.Min(stem.Length, LongestName)];
        return stem.Length == 0 || Devices.Contains(stem.Split('.')[0].Trim(), StringComparer.OrdinalIgnoreCase) ? $"document{extension}" : $"{stem}{extension}";
    }

    private static async Task WriteAsync(IFormFile file, string path, CancellationToken cancellation)
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
