namespace Planning.Abstractions.Documents;

/// <summary>Where something stands in a document. A value: it never changes and holds no reference to the document.</summary>
public sealed record Location
{
    /// <summary>Titles of the enclosing sections, outermost first, each with its number as a reader sees it ("2.1.3 Habitat").</summary>
    public required IReadOnlyList<string> HeadingPath { get; init; }

    /// <summary>The paragraph's rank in the file, from 1 and in reading order; null where the reader cannot tell.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The page, from 1; null for formats without pages of their own.</summary>
    public int? Page { get; init; }

    /// <summary>The characters meant, within the text of the block; null for the whole block.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The rectangle of <see cref="Page"/> that it covers; null where the format has no fixed pages.</summary>
    public Box? Box { get; init; }

    /// <summary>The place in the file, for the annotator of the same format.</summary>
    public Anchor Anchor { get; init; } = Anchor.None;
}
