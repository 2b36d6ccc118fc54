using Planning.Abstractions;
using Planning.Host.Dossiers;

namespace Planning.Host.Jobs;

/// <summary>What a folder and those inside it hold, in order. Links to other folders are not followed: they may lead back.</summary>
/// <param name="Documents">The documents, but those left aside.</param>
/// <param name="Copies">The annotated copies that stand beside their original: left aside.</param>
/// <param name="Exports">The PDFs that stand beside the document of the same name that they were exported from: left aside.</param>
/// <param name="Declared">The folders of which a person says that they are a dossier.</param>
internal sealed record FolderContents(IReadOnlyList<string> Documents, IReadOnlyList<string> Copies, IReadOnlyList<string> Exports, IReadOnlyList<string> Declared)
{
    /// <summary>The old format of Word: it cannot be read, and is taken for a document so that this is told.</summary>
    private const string OldWord = ".doc";
    private const string Pdf = ".pdf";

    private static readonly string[] Endings = [".docx", ".docm", ".dotx", ".dotm", OldWord, ".odt", ".ott", ".fodt", Pdf];

    /// <summary>Looks through a folder.</summary>
    /// <exception cref="UserErrorException">A folder inside it may not be read.</exception>
    public static FolderContents Of(string folder)
    {
        var files = Files(folder);
        var documents = files.FindAll(IsDocument);
        var all = documents.ToHashSet(StringComparer.Ordinal);
        var copies = documents.FindAll(d => IsCopy(d, all.Contains));
        var sources = documents.Where(d => EndingOf(d) is not (Pdf or OldWord)).Select(WithoutEnding).ToHashSet(StringComparer.Ordinal);
        var exports = documents.FindAll(d => EndingOf(d) == Pdf && sources.Contains(WithoutEnding(d)));
        HashSet<string> left = [.. copies, .. exports];
        return new FolderContents(documents.FindAll(d => !left.Contains(d)), copies, exports,
            [.. files.Where(f => Path.GetFileName(f) == DossierDeclaration.FileName).Select(f => Path.GetDirectoryName(f)!)]);
    }

    /// <summary>Whether a file is a document, by its name. Word's lock files are none.</summary>
    public static bool IsDocument(string file) => !Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal) && Endings.Contains(EndingOf(file));

    /// <summary>Whether a document is an annotated copy, by its name, of one that is there.</summary>
    public static bool IsCopy(string document, Func<string, bool> isThere) => WithoutEnding(document) is var bare
        && bare.EndsWith(SourceFiles.CopyMark, StringComparison.Ordinal) && isThere(bare[..^SourceFiles.CopyMark.Length] + Path.GetExtension(document));

    private static List<string> Files(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Device };
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*", options).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new UserErrorException("PLN1352", $"Le dossier « {folder} » contient un dossier que vous n'avez pas le droit de lire.",
                "Demandez l'accès, ou indiquez les fichiers un par un.", e);
        }
    }

    private static string EndingOf(string file) => Path.GetExtension(file).ToLowerInvariant();

    private static string WithoutEnding(string file) => Path.ChangeExtension(file, null);
}
