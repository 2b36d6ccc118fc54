namespace Planning.Abstractions.Versions;

/// <summary>A passage that is not what or where it was.</summary>
public sealed record PassageChange
{
    /// <summary>What became of it.</summary>
    public required PassageChangeKind Kind { get; init; }

    /// <summary>The passage of the old version; null for one that was added.</summary>
    public VersionPassage? Old { get; init; }

    /// <summary>The passage of the new version; null for one that was removed.</summary>
    public VersionPassage? New { get; init; }

    /// <summary>The two texts as one, word by word; empty for a passage that one version alone has, or that only moved.</summary>
    public IReadOnlyList<TextEdit> Edits { get; init; } = [];

    /// <summary>Why it deserves to be read first.</summary>
    public PassageStakes Stakes { get; init; }

    /// <summary>The keys of the findings that rest on it, in either version.</summary>
    public IReadOnlyList<string> Findings { get; init; } = [];

    /// <summary>Whether it is a heading.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Whether a whole section that came, went or moved with it tells it already.</summary>
    public bool IsOfSection { get; init; }
}
