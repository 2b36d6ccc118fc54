using Planning.Host.Works;
using Planning.Indicators.Store;

namespace Planning.Host.Operation.Backup;

/// <summary>The files of the data that are copied as they are: all but the databases, which are copied by themselves, and what is being written.</summary>
/// <param name="data">The folder of the data.</param>
internal sealed class BackupContents(string data)
{
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>Their places in the folder, with slashes, in order.</summary>
    public IReadOnlyList<string> Files() => [.. Directory.EnumerateFiles(data, "*", Everywhere)
        .Select(f => Path.GetRelativePath(data, f).Replace(Path.DirectorySeparatorChar, '/')).Where(IsKept).Order(StringComparer.Ordinal)];

    private static bool IsKept(string path) => !path.StartsWith(StoreLocation.BackupFolder + "/", StringComparison.Ordinal) && !IsDatabase(path)
        && !path.EndsWith(".tmp", StringComparison.Ordinal) && path != Serving.ServiceLock.Name && !path.Split('/').Any(WorkFolder.IsDraft);

    /// <summary>A database, or what it writes beside itself (<c>-wal</c>, <c>-shm</c>, <c>-journal</c>).</summary>
    private static bool IsDatabase(string path) => path.StartsWith(StoreLocation.FileName, StringComparison.Ordinal) || path.StartsWith(WorkServices.FileName, StringComparison.Ordinal);
}
