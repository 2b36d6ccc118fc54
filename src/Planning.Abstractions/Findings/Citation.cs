namespace Planning.Abstractions.Findings;

/// <summary>An article of law that a document cites, judged at the document's date. One written twice is two citations.</summary>
public sealed record Citation
{
    /// <summary>The article's number, without space, star or point: <c>L151-5</c>.</summary>
    public required string Article { get; init; }

    /// <summary>The code that it belongs to: <c>urbanisme</c>, <c>environnement</c>, <c>cgct</c>…; empty where the text does not tell.</summary>
    public required string Code { get; init; }

    /// <summary>What the article is at the document's date.</summary>
    public required CitationStatus Status { get; init; }

    /// <summary>The sentence that cites it, and where its number stands.</summary>
    public required Evidence Evidence { get; init; }
}
