namespace Planning.Abstractions.Findings;

/// <summary>What a work programme promises, and what carrying it means in a plan.</summary>
public sealed record Commitment
{
    /// <summary>The id, unique in the programme (<c>AUCAME-1.1</c>).</summary>
    public required string Id { get; init; }

    /// <summary>The promise, in French.</summary>
    public required string Title { get; init; }

    /// <summary>The ids of the document types that can carry it.</summary>
    public required IReadOnlyList<string> Types { get; init; }

    /// <summary>What a plan that carries it holds, as a French phrase.</summary>
    public required string CarriedBy { get; init; }

    /// <summary>Whether plans carry it lightly: what they lack of it is advice.</summary>
    public bool IsLight { get; init; }

    /// <summary>The year by which it is promised; null when the programme sets none.</summary>
    public int? Due { get; init; }

    /// <summary>What would show its effect, in French.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>The depth from which a document carries it: a rule, unless plans carry it by less (a procedure, a publication) or must carry it by more.</summary>
    public CommitmentDepth CarriedFrom { get; init; } = CommitmentDepth.Rule;

    /// <summary>Whether it is a procedure or a publication, which a mention carries: no figure and no indicator takes it further than a rule.</summary>
    public bool IsProcedure => CarriedFrom < CommitmentDepth.Rule;

    /// <summary>Whether what a document holds of it is enough. Less than a rule is, where it was asked for, only when the subject is treated and not just met in passing.</summary>
    public bool IsCarriedBy(CarriedCommitment carried) =>
        carried.Depth is { } depth && depth >= CarriedFrom && (depth >= CommitmentDepth.Rule || carried.IsTreated);

    /// <summary>Whether what the documents of a plan hold of it together is enough: where less than a rule is asked for, a sentence here and two there treat the subject.</summary>
    public bool IsCarriedBy(IReadOnlyCollection<CarriedCommitment> documents) =>
        documents.Any(IsCarriedBy) || (IsProcedure && documents.Where(d => d.Depth >= CarriedFrom).Sum(d => d.Sentences) >= CarriedCommitment.Several);

    /// <summary>Whether it bears on a document type.</summary>
    public bool Concerns(string type) => Types.Contains(type);
}
