using Planning.Reporting.Checklist;

namespace Planning.Host.Works.Kinds;

/// <summary>Files named from the folder that was checked: where a service keeps them is nobody's business.</summary>
internal static class ShownPaths
{
    /// <summary>The check, its files named from the folder that holds them, or by their names alone.</summary>
    /// <param name="result">The check.</param>
    /// <param name="checkedPath">The file or folder checked.</param>
    public static CheckResult Relative(CheckResult result, string checkedPath)
    {
        var root = Directory.Exists(checkedPath) ? checkedPath : Path.GetDirectoryName(checkedPath)!;
        string Shown(string file) => Path.IsPathRooted(file) ? Path.GetRelativePath(root, file) : file;
        return result with
        {
            Reports = [.. result.Reports.Select(r => r with { File = Shown(r.File) })],
            Dossiers = [.. result.Dossiers.Select(d => d with { Folder = Path.GetFileName(d.Folder), Parts = [.. d.Parts.Select(p => p with { Files = [.. p.Files.Select(Shown)] })] })],
            Unread = [.. result.Unread.Select(u => u with { File = Shown(u.File), Message = u.Message.Replace(Path.Join(root, "/"), string.Empty, StringComparison.Ordinal) })],
        };
    }
}
