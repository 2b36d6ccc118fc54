namespace Planning.Abstractions.Findings;

/// <summary>What one document carries of one commitment.</summary>
public sealed record CarriedCommitment
{
    /// <summary>From how many sentences a subject is treated, and not met in passing.</summary>
    public const int Several = 3;

    /// <summary>The commitment's id in its programme.</summary>
    public required string Commitment { get; init; }

    /// <summary>One passage for each depth met, the deepest first; empty when the document says nothing of it.</summary>
    public required IReadOnlyList<CommitmentPassage> Passages { get; init; }

    /// <summary>Whether the document gives it a section or several sentences of its own, rather than a word in passing.</summary>
    public bool IsTreated { get; init; }

    /// <summary>How many sentences of the document's own speak of it; what only reports the law or puts things off is not counted.</summary>
    public int Sentences { get; init; }

    /// <summary>The deepest; null when the document does not carry it.</summary>
    public CommitmentDepth? Depth => Passages is [var deepest, ..] ? deepest.Depth : null;
}
