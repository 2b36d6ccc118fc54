namespace Planning.Documents;

/// <summary>How much of a file is read before it is refused: a file can be made to unfold without end.</summary>
public sealed record ReadingLimits
{
    /// <summary>The limits that hold when none are given: a plan of ten thousand pages passes.</summary>
    public static readonly ReadingLimits Default = new();

    /// <summary>The bytes of all the parts read, once decompressed.</summary>
    public long MaxUncompressedBytes { get; init; } = 400L << 20;

    /// <summary>How many times its own size a file may unfold to, once past <see cref="FreeUncompressedBytes"/>.</summary>
    public int MaxCompressionRatio { get; init; } = 200;

    /// <summary>The bytes read before the compression ratio is looked at.</summary>
    public long FreeUncompressedBytes { get; init; } = 32L << 20;

    /// <summary>How deep elements may stand inside each other.</summary>
    public int MaxXmlDepth { get; init; } = 512;

    /// <summary>How many parts a file may hold.</summary>
    public int MaxParts { get; init; } = 50_000;
}
