namespace Planning.Documents.Package;

/// <summary>Counts what is decompressed of one file, as it is read: the sizes that a file declares may lie.</summary>
/// <param name="limits">The limits.</param>
/// <param name="fileLength">The file's own size.</param>
internal sealed class ReadingBudget(ReadingLimits limits, long fileLength)
{
    private readonly long max = Math.Min(
        limits.MaxUncompressedBytes, Math.Max(limits.FreeUncompressedBytes, fileLength * limits.MaxCompressionRatio));

    private long spent;

    /// <summary>Counts bytes just read.</summary>
    /// <exception cref="PartTooLargeException">They are too many.</exception>
    public void Spend(int bytes)
    {
        spent += bytes;
        if (spent > max)
        {
            throw new PartTooLargeException();
        }
    }
}
