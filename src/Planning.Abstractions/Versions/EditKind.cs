namespace Planning.Abstractions.Versions;

/// <summary>What became of some words of a passage.</summary>
public enum EditKind
{
    /// <summary>Both versions have them.</summary>
    Kept,

    /// <summary>Only the old version has them.</summary>
    Deleted,

    /// <summary>Only the new version has them.</summary>
    Inserted,
}
