using System.Globalization;
using System.Text;

namespace Planning.Host.Plugins;

/// <summary>What tells a folder that changed from one that did not: the names, sizes and dates of all its files.</summary>
internal static class FolderStamp
{
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };

    /// <summary>The stamp; that of an empty folder where there is none, or it cannot be read.</summary>
    public static string Of(string folder)
    {
        var stamp = new StringBuilder();
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everywhere).OrderBy(e => e.FullName, StringComparer.Ordinal))
            {
                var size = entry is FileInfo file ? file.Length : -1;
                stamp.Append(CultureInfo.InvariantCulture, $"{Path.GetRelativePath(folder, entry.FullName)}|{size}|{(size < 0 ? 0 : entry.LastWriteTimeUtc.Ticks)}\n");
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // In the midst of a copy or of a removal: the next look sees another stamp.
        }

        return stamp.ToString();
    }
}
