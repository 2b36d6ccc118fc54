namespace Planning.Host.Inbox;

/// <summary>A file to read of what was dropped.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Length">Its size, in bytes.</param>
/// <param name="Written">When it was last written, in universal time.</param>
internal readonly record struct DroppedFile(string Path, long Length, DateTime Written)
{
    /// <summary>The file as it is now; null where it has just gone.</summary>
    public static DroppedFile? IfThere(FileInfo file)
    {
        try
        {
            return new DroppedFile(file.FullName, file.Length, file.LastWriteTimeUtc);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
