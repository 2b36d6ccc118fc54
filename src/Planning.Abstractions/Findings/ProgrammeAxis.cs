namespace Planning.Abstractions.Findings;

/// <summary>An axis of a work programme.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Title">Its title.</param>
/// <param name="Commitments">Its commitments, in their order.</param>
public sealed record ProgrammeAxis(int Number, string Title, IReadOnlyList<Commitment> Commitments);
