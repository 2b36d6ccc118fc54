using Planning.Host.Jobs;
using Planning.Host.Settings;

namespace Planning.Host.Inbox;

/// <summary>What lies in a watched folder at one moment.</summary>
/// <param name="Items">The documents and dossiers, those that were written first before the others.</param>
/// <param name="Strays">The files that are no document of a kind that is read, and the folders that hold none.</param>
/// <param name="Locked">The paths of the items that a program holds open.</param>
/// <param name="Unreadable">The folders inside it that may not be read.</param>
internal sealed record FolderLook(IReadOnlyList<DroppedItem> Items, IReadOnlyList<DroppedItem> Strays, IReadOnlySet<string> Locked, IReadOnlyList<string> Unreadable)
{
    // Links are not followed: they may lead anywhere, or back.
    private static readonly EnumerationOptions Flat = new() { AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Device, IgnoreInaccessible = false };
    private static readonly EnumerationOptions Deep = new() { AttributesToSkip = Flat.AttributesToSkip, IgnoreInaccessible = false, RecurseSubdirectories = true };

    /// <summary>Looks.</summary>
    /// <param name="watched">The folder.</param>
    /// <param name="isKnown">Whether a path was worked on before.</param>
    /// <exception cref="IOException">It is not there, or does not answer.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static FolderLook Of(WatchedFolder watched, Func<string, bool> isKnown)
    {
        var entries = new DirectoryInfo(watched.Folder).EnumerateFileSystemInfos("*", Flat).ToList();
        var found = new Found();
        foreach (var file in Read([.. entries.OfType<FileInfo>()], entries, isKnown, found).Where(f => !DroppedName.IsSaid(f.Path)))
        {
            Sort(new DroppedItem(file.Path, false, [file]), found);
        }

        foreach (var folder in entries.OfType<DirectoryInfo>().Where(d => IsSeen(d) && !ResultPlace.IsResults(watched, d.FullName)))
        {
            LookInto(folder, isKnown, found);
        }

        return new FolderLook([.. found.Items.OrderBy(i => i.Files.Max(f => f.Written)).ThenBy(i => i.Path, StringComparer.Ordinal)], found.Strays, found.Locked, found.Unreadable);
    }

    private static void LookInto(DirectoryInfo folder, Func<string, bool> isKnown, Found found)
    {
        try
        {
            var all = folder.EnumerateFiles("*", Deep).ToList();
            var held = new Found();
            var seen = Read(all, all, isKnown, held).OrderBy(f => f.Path, StringComparer.Ordinal).ToList();
            var read = seen.Where(f => DroppedName.IsRead(f.Path)).ToList();
            if (held.Locked.Count > 0)
            {
                found.Locked.Add(folder.FullName);
            }

            if (seen.Count > 0)
            {
                Sort(new DroppedItem(folder.FullName, true, read.Count > 0 ? read : seen), found);
            }
        }
        catch (UnauthorizedAccessException)
        {
            found.Unreadable.Add(folder.FullName);
        }
    }

    /// <summary>The files that people put there; among them, those that are locked are noted.</summary>
    private static IEnumerable<DroppedFile> Read(IReadOnlyList<FileInfo> files, IReadOnlyCollection<FileSystemInfo> beside, Func<string, bool> isKnown, Found found)
    {
        var (paths, names) = (beside.Select(e => e.FullName).ToHashSet(StringComparer.Ordinal), beside.Select(e => e.Name).ToHashSet(StringComparer.Ordinal));
        foreach (var file in files.Where(f => IsSeen(f) && !DroppedName.IsOurs(f.FullName, p => paths.Contains(p) || isKnown(p))))
        {
            if (DroppedName.IsLocked(file.Name, names))
            {
                found.Locked.Add(file.FullName);
            }

            if (DroppedFile.IfThere(file) is { } there)
            {
                yield return there;
            }
        }
    }

    private static void Sort(DroppedItem item, Found found) => (item.Files.Any(f => FolderContents.IsDocument(f.Path)) ? found.Items : found.Strays).Add(item);

    private static bool IsSeen(FileSystemInfo entry) => !DroppedName.IsAside(entry.Name) && (entry.Attributes & (FileAttributes.Hidden | FileAttributes.System)) == 0;

    private sealed class Found
    {
        public List<DroppedItem> Items { get; } = [];

        public List<DroppedItem> Strays { get; } = [];

        public HashSet<string> Locked { get; } = new(StringComparer.Ordinal);

        public List<string> Unreadable { get; } = [];
    }
}
