namespace Planning.Abstractions.Documents;

/// <summary>A block made of running text.</summary>
public abstract record TextBlock : Block
{
    /// <summary>
    /// The text as a reader sees it: insertions in, deletions and hidden text out, a tab as <c>\t</c>, a line break as <c>\n</c>.
    /// Never null; may be empty.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>Stretches highlighted in colour, in order, without overlap.</summary>
    public IReadOnlyList<TextSpan> Highlights { get; init; } = [];
}
