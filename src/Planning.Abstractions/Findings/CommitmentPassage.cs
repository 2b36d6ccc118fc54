namespace Planning.Abstractions.Findings;

/// <summary>The strongest passage by which a document carries a commitment at one depth.</summary>
/// <param name="Depth">The depth.</param>
/// <param name="Evidence">The passage; what it shows is the reason for its depth.</param>
public sealed record CommitmentPassage(CommitmentDepth Depth, Evidence Evidence);
