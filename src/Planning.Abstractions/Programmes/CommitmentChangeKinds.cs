namespace Planning.Abstractions.Programmes;

/// <summary>What became of a commitment from one programme to the next; several may hold at once.</summary>
[Flags]
public enum CommitmentChangeKinds
{
    /// <summary>It goes on as it was.</summary>
    None = 0,

    /// <summary>The next programme does not hold it.</summary>
    Dropped = 1 << 0,

    /// <summary>The former programme did not hold it.</summary>
    New = 1 << 1,

    /// <summary>Its title, or what carries it, is worded otherwise.</summary>
    Reworded = 1 << 2,

    /// <summary>It is promised for a later year.</summary>
    Postponed = 1 << 3,

    /// <summary>It is promised for an earlier year.</summary>
    Advanced = 1 << 4,

    /// <summary>It goes by another id, and was known by its words.</summary>
    Renumbered = 1 << 5,
}
