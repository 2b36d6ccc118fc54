namespace Planning.Host.Operation.Backup;

/// <summary>One file of a backup.</summary>
/// <param name="Path">Its place in the folder of the data, with slashes.</param>
/// <param name="Length">Its size, in bytes.</param>
/// <param name="Hash">Its SHA-256, in lower case.</param>
internal sealed record BackupEntry(string Path, long Length, string Hash);
