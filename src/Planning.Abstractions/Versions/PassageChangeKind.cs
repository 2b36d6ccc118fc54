namespace Planning.Abstractions.Versions;

/// <summary>What became of a passage from one version to the next.</summary>
public enum PassageChangeKind
{
    /// <summary>Its words changed.</summary>
    Modified,

    /// <summary>It stands elsewhere, word for word.</summary>
    Moved,

    /// <summary>It stands elsewhere, and its words changed.</summary>
    MovedAndModified,

    /// <summary>Only the new version has it.</summary>
    Added,

    /// <summary>Only the old version has it.</summary>
    Removed,
}
