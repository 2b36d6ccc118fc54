namespace Planning.Documents.Structure;

/// <summary>What a heading without style looks like: two that look alike are of one level.</summary>
/// <param name="Kind">The word that announces it ("chapitre"), <c>number</c> for a typed number, or empty for its letters alone.</param>
/// <param name="Rank">The rank of the word, or how many numbers its number has.</param>
/// <param name="Size">Its size in half points when larger than the text's; 0 otherwise.</param>
/// <param name="IsCapitals">Whether it is in capitals.</param>
/// <param name="IsBold">Whether it is bold.</param>
internal sealed record HeadingLook(string Kind, int Rank, int Size, bool IsCapitals, bool IsBold)
{
    /// <summary>Whether it stands above another, not inside it.</summary>
    public bool StandsAbove(HeadingLook other) => (Kind, other.Kind) switch
    {
        ("number", "number") => Rank < other.Rank,
        ("", "") => Size != other.Size ? Size > other.Size : (IsCapitals && !other.IsCapitals),
        ("number", "") or ("", "number") => false,
        ("", _) => Size > other.Size && other.Size > 0,
        (_, "" or "number") => Size >= other.Size,
        _ => Rank < other.Rank,
    };
}
