namespace Planning.Indicators.Store;

/// <summary>A document that was read, under its first name.</summary>
internal sealed class DocumentRow
{
    public string Hash { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    public string FirstReadAt { get; init; } = string.Empty;

    public string FirstReadBy { get; init; } = string.Empty;
}
