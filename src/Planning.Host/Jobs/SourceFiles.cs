using Planning.Abstractions;

namespace Planning.Host.Jobs;

/// <summary>Finds the documents that a person means by files and folders.</summary>
internal static class SourceFiles
{
    private static readonly string[] Extensions = [".docx", ".docm", ".dotx", ".dotm", ".doc", ".odt", ".ott", ".fodt", ".pdf"];

    /// <summary>The files, in order, each once. Word's lock files are skipped.</summary>
    /// <exception cref="UserErrorException">Nothing is there, or a folder holds no document.</exception>
    public static IReadOnlyList<string> Under(IReadOnlyList<string> paths)
    {
        var files = new List<string>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                var found = Documents(path);
                files.AddRange(found.Count > 0 ? found : throw new UserErrorException("PLN1351",
                    $"Le dossier « {path} » ne contient aucun document.", "Indiquez un dossier qui contient des fichiers Word (.docx) ou OpenDocument (.odt)."));
            }
            else
            {
                files.Add(path);
            }
        }

        return [.. files.Distinct(StringComparer.Ordinal)];
    }

    private static List<string> Documents(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(IsDocument).Order(StringComparer.Ordinal)];
        }
        catch (UnauthorizedAccessException e)
        {
            throw new UserErrorException("PLN1352", $"Le dossier « {folder} » contient un dossier que vous n'avez pas le droit de lire.",
                "Demandez l'accès, ou indiquez les fichiers un par un.", e);
        }
    }

    private static bool IsDocument(string file) =>
        !Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal)
        && Extensions.Contains(Path.GetExtension(file).ToLowerInvariant());
}
