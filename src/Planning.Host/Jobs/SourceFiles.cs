using Planning.Abstractions;
using Planning.Host.Answers;
using Planning.Host.Dossiers;

namespace Planning.Host.Jobs;

/// <summary>Finds the documents that a person means by files and folders.</summary>
internal static class SourceFiles
{
    /// <summary>What the name of an annotated copy ends with.</summary>
    public const string CopyMark = "-controle";

    /// <summary>Only there do two paths that differ in their capitals lead to two files.</summary>
    private static readonly StringComparison SamePath = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>The files, in order, each once.</summary>
    /// <exception cref="UserErrorException">Nothing is there, or a folder holds no document.</exception>
    public static IReadOnlyList<string> Under(IReadOnlyList<string> paths) => OneByOne(paths).Files;

    /// <summary>The documents, in order, each once, as if they were given one by one: those of a folder are no dossier.</summary>
    /// <exception cref="UserErrorException">Nothing is there, or a folder holds no document.</exception>
    public static SourceSet OneByOne(IReadOnlyList<string> paths)
    {
        var held = paths.Select(p => Directory.Exists(p) ? In(p) : new FolderContents([p], [], [], [])).ToList();
        return new SourceSet(null, Once(held.SelectMany(h => h.Documents))) { Copies = Once(held.SelectMany(h => h.Copies)), Exports = Once(held.SelectMany(h => h.Exports)) };
    }

    /// <summary>
    /// The documents by what they are together: a folder is one dossier, a folder inside it that holds a <c>dossier.yaml</c> is one of its
    /// own, files given one by one are not a dossier.
    /// </summary>
    /// <exception cref="UserErrorException">Nothing is there, or a folder holds no document.</exception>
    public static IReadOnlyList<SourceSet> Sets(IReadOnlyList<string> paths)
    {
        var sets = new List<SourceSet>();
        var (seen, told) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var folder in paths.Where(Directory.Exists))
        {
            var held = In(folder);
            var roots = held.Declared.Append(folder).Distinct().OrderByDescending(root => root.Length).ToList();
            var (copies, exports) = (held.Copies.Where(f => told.Add(Path.GetFullPath(f))).ToLookup(RootOf), held.Exports.Where(f => told.Add(Path.GetFullPath(f))).ToLookup(RootOf));
            sets.AddRange(held.Documents.Where(file => seen.Add(Path.GetFullPath(file))).GroupBy(RootOf)
                .Select(group => new SourceSet(group.Key, [.. group]) { Copies = [.. copies[group.Key]], Exports = [.. exports[group.Key]] }));

            string RootOf(string file) => roots.Find(root => file.StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal)) ?? folder;
        }

        var loose = paths.Where(p => !Directory.Exists(p) && seen.Add(Path.GetFullPath(p))).ToList();
        return loose.Count == 0 ? sets : [new SourceSet(null, loose), .. sets];
    }

    /// <summary>
    /// Whether a file is read when a path is given: it is that path, a document of that folder, or what people said of the plan there and
    /// answered to its findings. An annotated copy beside its original is not.
    /// </summary>
    public static bool IsRead(string path, string file)
    {
        var (given, asked) = (Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)), Path.GetFullPath(file));
        if (string.Equals(given, asked, SamePath))
        {
            return true;
        }

        var isSaid = Path.GetFileName(asked) is DossierDeclaration.FileName or AnswerFile.FileName;
        return Directory.Exists(given)
            ? asked.StartsWith(given + Path.DirectorySeparatorChar, SamePath) && File.Exists(asked) && (isSaid || (FolderContents.IsDocument(asked) && !FolderContents.IsCopy(asked, File.Exists)))
            : isSaid && string.Equals(Path.GetDirectoryName(given), Path.GetDirectoryName(asked), SamePath);
    }

    private static FolderContents In(string folder) => FolderContents.Of(folder) is { Documents.Count: > 0 } held ? held : throw new UserErrorException("PLN1351",
        $"Le dossier « {folder} » ne contient aucun document.", "Indiquez un dossier qui contient des fichiers Word (.docx), OpenDocument (.odt) ou PDF.");

    private static IReadOnlyList<string> Once(IEnumerable<string> files) => [.. files.Distinct(StringComparer.Ordinal)];
}
