namespace Planning.Abstractions.Documents;

/// <summary>A planning document as read, whatever its file format: a tree of sections over blocks.</summary>
public sealed record PlanningDocument
{
    /// <summary>The file's path, as the person gave it.</summary>
    public required string File { get; init; }

    /// <summary>The title: the document's own property, else its first title paragraph, else the file's name.</summary>
    public required string Title { get; init; }

    /// <summary>The whole text, as a section of level 0.</summary>
    public required Section Root { get; init; }

    /// <summary>Running headers and footers, each once.</summary>
    public IReadOnlyList<TextBlock> Furniture { get; init; } = [];

    /// <summary>What must be known about how the file was read.</summary>
    public IReadOnlyList<Notice> Notices { get; init; } = [];
}
