using System.Globalization;

namespace Planning.Host.Web.Checks;

/// <summary>What a sent file is called in the folder of its work. Names are never trusted: browsers of other systems send whole paths, and hostile ones whatever they like.</summary>
internal static class UploadedName
{
    private const int Longest = 120;
    private const int LongestPath = 400;
    private const int Deepest = 8;

    /// <summary>What Windows takes for a device, whatever the extension.</summary>
    private static readonly string[] Devices = ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })];

    /// <summary>The file's own name, without what a file system reads otherwise.</summary>
    public static string Of(string sent)
    {
        var name = Clean(sent.Split('/', '\\')[^1]);
        var (stem, extension) = (Path.GetFileNameWithoutExtension(name).TrimStart('~', '$', '.', ' '), Path.GetExtension(name));
        stem = stem[..Math.Min(stem.Length, Longest)];
        return stem.Length == 0 || IsDevice(stem) ? $"document{extension}" : $"{stem}{extension}";
    }

    /// <summary>
    /// The folders that the file is in, the one that was dropped first, as a browser tells them of a folder. None where the path is not one that a browser makes of a
    /// folder: from the root of a disk, upwards, or deeper than any dossier.
    /// </summary>
    public static IReadOnlyList<string> FoldersOf(string sent)
    {
        var folders = sent.Split('/')[..^1];
        return folders.Length > Deepest || sent.Length > LongestPath || sent.Contains('\\', StringComparison.Ordinal) || folders.Any(f => f.Length == 0 || Clean(f) is "" or "." or ".." || f.Contains(':', StringComparison.Ordinal))
            ? [] : [.. folders.Select(Folder)];
    }

    private static string Folder(string sent)
    {
        var name = Clean(sent).TrimStart('~', '$', '.', ' ');
        name = name[..Math.Min(name.Length, Longest)].TrimEnd('.', ' ');
        return name.Length == 0 || IsDevice(name) ? "dossier" : name;
    }

    private static string Clean(string text) => string.Concat(text.Where(c => !char.IsControl(c) && !char.IsSurrogate(c)
        && !"<>:\"|?*".Contains(c, StringComparison.Ordinal) && char.GetUnicodeCategory(c) != UnicodeCategory.Format)).Trim().TrimEnd('.', ' ');

    private static bool IsDevice(string stem) => Devices.Contains(stem.Split('.')[0].Trim(), StringComparer.OrdinalIgnoreCase);
}
