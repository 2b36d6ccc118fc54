namespace Planning.Host.Inbox;

/// <summary>A file to read of what was dropped.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Length">Its size, in bytes.</param>
/// <param name="Written">When it was last written, in universal time.</param>
internal readonly record struct DroppedFile(string Path, long Length, DateTime Written)
{
    /// <summary>The file as it is now.</summary>
    public static DroppedFile Of(FileInfo file) => new(file.FullName, file.Length, file.LastWriteTimeUtc);
}
