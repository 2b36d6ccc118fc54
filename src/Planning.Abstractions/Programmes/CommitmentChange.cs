using Planning.Abstractions.Findings;

namespace Planning.Abstractions.Programmes;

/// <summary>One commitment in two programmes.</summary>
/// <param name="Kinds">What became of it.</param>
/// <param name="Before">As the former programme has it; null when it is new.</param>
/// <param name="After">As the next programme has it; null when it was dropped.</param>
public sealed record CommitmentChange(CommitmentChangeKinds Kinds, Commitment? Before, Commitment? After)
{
    /// <summary>Whether one of some things became of it.</summary>
    public bool Is(CommitmentChangeKinds kinds) => (Kinds & kinds) != 0;
}
