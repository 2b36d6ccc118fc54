namespace Planning.Abstractions.Versions;

/// <summary>Why a changed passage deserves to be read first.</summary>
[Flags]
public enum PassageStakes
{
    /// <summary>Nothing tells it from another.</summary>
    None = 0,

    /// <summary>It prescribes: something must be, may be or must not be.</summary>
    Prescription = 1,

    /// <summary>A figure in it changed.</summary>
    Figure = 2,

    /// <summary>A finding rests on it.</summary>
    Evidence = 4,
}
