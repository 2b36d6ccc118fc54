namespace Planning.Abstractions.Documents;

/// <summary>
/// An opaque place minted by a reader and redeemed by the same reader's annotator.
/// Its text means nothing to anyone else; <see cref="None"/> is a place that cannot be pointed at.
/// </summary>
public readonly record struct Anchor(string Value)
{
    /// <summary>No place in the file.</summary>
    public static readonly Anchor None = new(string.Empty);

    /// <summary>Whether the anchor points somewhere.</summary>
    public bool Exists => !string.IsNullOrEmpty(Value);
}
