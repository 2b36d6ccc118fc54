using Planning.Host.Jobs;

namespace Planning.Host.Answers;

/// <summary>The document that an annotated copy was made of.</summary>
internal static class CheckedDocument
{
    /// <summary>
    /// Its path from the folder of the answers: in a dossier, the file of the same name but for our mark, else the only one of the same name but
    /// for its version; where there is none, and beside a document that is checked alone, the copy's own name without our mark.
    /// </summary>
    /// <param name="folder">The folder of the answers.</param>
    /// <param name="isDossier">Whether it is a dossier's, whose documents may stand in folders inside it.</param>
    /// <param name="copy">The annotated copy.</param>
    public static string Of(string folder, bool isDossier, string copy)
    {
        var name = Path.GetFileNameWithoutExtension(copy);
        var bare = name.EndsWith(SourceFiles.CopyMark, StringComparison.OrdinalIgnoreCase) ? name[..^SourceFiles.CopyMark.Length] : name;
        var others = isDossier ? FolderContents.Of(folder).Documents.Where(f => Path.GetFullPath(f) != Path.GetFullPath(copy)).ToList() : [];
        var found = others.Find(f => Path.GetFileNameWithoutExtension(f) == bare && bare != name)
            ?? others.Find(f => bare != name && $"{Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(f)))}-{Path.GetFileNameWithoutExtension(f)}" == bare)
            ?? Only(others.FindAll(f => DocumentName.IsSame(f, bare)));
        return found is null ? bare + Path.GetExtension(copy) : Relative(folder, found);
    }

    /// <summary>The path of a file from a folder, with slashes.</summary>
    public static string Relative(string folder, string file) => Path.GetRelativePath(folder.Length == 0 ? "." : folder, file).Replace('\\', '/');

    private static string? Only(List<string> files) => files.Count == 1 ? files[0] : null;
}
