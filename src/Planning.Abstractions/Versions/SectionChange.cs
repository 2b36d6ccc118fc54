namespace Planning.Abstractions.Versions;

/// <summary>A run of passages that came, went or moved as one: a section, or several paragraphs that follow each other.</summary>
public sealed record SectionChange
{
    /// <summary><see cref="PassageChangeKind.Moved"/>, <see cref="PassageChangeKind.Added"/> or <see cref="PassageChangeKind.Removed"/>.</summary>
    public required PassageChangeKind Kind { get; init; }

    /// <summary>Its heading; empty for paragraphs that moved without theirs.</summary>
    public required string Title { get; init; }

    /// <summary>Its first passage in the old version; null for one that was added.</summary>
    public VersionPassage? Old { get; init; }

    /// <summary>Its first passage in the new version; null for one that was removed.</summary>
    public VersionPassage? New { get; init; }

    /// <summary>How many passages it holds, its heading included.</summary>
    public required int Passages { get; init; }
}
