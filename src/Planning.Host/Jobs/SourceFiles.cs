using Planning.Abstractions;
using Planning.Host.Answers;
using Planning.Host.Dossiers;

namespace Planning.Host.Jobs;

/// <summary>Finds the documents that a person means by files and folders.</summary>
internal static class SourceFiles
{
    private static readonly string[] Extensions = [".docx", ".docm", ".dotx", ".dotm", ".doc", ".odt", ".ott", ".fodt", ".pdf"];

    /// <summary>Only there do two paths that differ in their capitals lead to two files.</summary>
    private static readonly StringComparison SamePath = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>What the name of an annotated copy ends with.</summary>
    public const string CopyMark = "-controle";

    /// <summary>The files, in order, each once. Word's lock files are skipped.</summary>
    /// <exception cref="UserErrorException">Nothing is there, or a folder holds no document.</exception>
    public static IReadOnlyList<string> Under(IReadOnlyList<string> paths)
    {
        var files = new List<string>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                var found = In(path);
                files.AddRange(found.Count > 0 ? found : throw new UserErrorException("PLN1351",
                    $"Le dossier « {path} » ne contient aucun document.", "Indiquez un dossier qui contient des fichiers Word (.docx), OpenDocument (.odt) ou PDF."));
            }
            else
            {
                files.Add(path);
            }
        }

        return [.. files.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>
    /// The documents by what they are together: a folder is one dossier, a folder inside it that holds a <c>dossier.yaml</c> is one of its
    /// own, files given one by one are not a dossier.
    /// </summary>
    /// <exception cref="UserErrorException">Nothing is there, or a folder holds no document.</exception>
    public static IReadOnlyList<SourceSet> Sets(IReadOnlyList<string> paths)
    {
        var sets = new List<SourceSet>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var folder in paths.Where(Directory.Exists))
        {
            var roots = Files(folder).Where(f => Path.GetFileName(f) == DossierDeclaration.FileName).Select(f => Path.GetDirectoryName(f)!)
                .Append(folder).Distinct().OrderByDescending(root => root.Length).ToList();
            sets.AddRange(Under([folder]).Where(file => seen.Add(Path.GetFullPath(file)))
                .GroupBy(file => roots.Find(root => file.StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal)) ?? folder)
                .Select(group => new SourceSet(group.Key, [.. group])));
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
            ? asked.StartsWith(given + Path.DirectorySeparatorChar, SamePath) && File.Exists(asked) && (isSaid || (IsDocument(asked) && !IsCopy(asked, File.Exists)))
            : isSaid && string.Equals(Path.GetDirectoryName(given), Path.GetDirectoryName(asked), SamePath);
    }

    /// <summary>The documents of a folder and of those inside it, in order; none where it holds none. Annotated copies that stand beside their original are left out, and so are PDFs exported from a document beside them.</summary>
    public static List<string> In(string folder)
    {
        var documents = Files(folder).Where(IsDocument).ToList();
        HashSet<string> left = [.. CopiesAmong(documents), .. ExportsAmong(documents)];
        return [.. documents.Where(d => !left.Contains(d))];
    }

    /// <summary>The PDFs of a folder that stand beside the document of the same name that they were exported from.</summary>
    public static IReadOnlyCollection<string> ExportsIn(string folder) => ExportsAmong([.. Files(folder).Where(IsDocument)]);

    /// <summary>The annotated copies of a folder that stand beside their original.</summary>
    public static IReadOnlyCollection<string> CopiesIn(string folder) => CopiesAmong([.. Files(folder).Where(IsDocument)]);

    private static HashSet<string> CopiesAmong(IReadOnlyCollection<string> documents)
    {
        var all = documents.ToHashSet(StringComparer.Ordinal);
        return [.. documents.Where(d => IsCopy(d, all.Contains))];
    }

    /// <summary>Whether a document is an annotated copy of one that is there.</summary>
    private static bool IsCopy(string document, Func<string, bool> isThere) => Path.GetFileNameWithoutExtension(document) is var name
        && name.EndsWith(CopyMark, StringComparison.Ordinal) && isThere(Path.Combine(Path.GetDirectoryName(document)!, name[..^CopyMark.Length] + Path.GetExtension(document)));

    private static List<string> ExportsAmong(IReadOnlyCollection<string> documents)
    {
        var sources = documents.Where(d => !IsPdf(d)).Select(WithoutExtension).ToHashSet(StringComparer.Ordinal);
        return [.. documents.Where(d => IsPdf(d) && sources.Contains(WithoutExtension(d)))];
    }

    private static string WithoutExtension(string file) => Path.Combine(Path.GetDirectoryName(file)!, Path.GetFileNameWithoutExtension(file));

    private static bool IsPdf(string file) => Path.GetExtension(file).Equals(".pdf", StringComparison.OrdinalIgnoreCase);

    /// <summary>The files of a folder and of those inside it, in order. Links to other folders are not followed: they may lead back.</summary>
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

    private static bool IsDocument(string file) =>
        !Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal)
        && Extensions.Contains(Path.GetExtension(file).ToLowerInvariant());
}
