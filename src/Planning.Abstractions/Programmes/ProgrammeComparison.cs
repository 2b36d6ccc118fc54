using Planning.Abstractions.Findings;

namespace Planning.Abstractions.Programmes;

/// <summary>Two programmes set against each other.</summary>
/// <param name="Before">The former.</param>
/// <param name="After">The next.</param>
/// <param name="Changes">What became of each commitment: those of the former in its order, then the new ones in theirs.</param>
public sealed record ProgrammeComparison(Programme Before, Programme After, IReadOnlyList<CommitmentChange> Changes);
