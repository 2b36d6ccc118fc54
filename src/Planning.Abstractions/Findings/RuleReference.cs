namespace Planning.Abstractions.Findings;

/// <summary>What every finding says of the rule it answers.</summary>
public sealed record RuleReference
{
    /// <summary>The rule's id, <c>TYPE-PART-NNN</c>, never renumbered or reused; for a commitment, its id in the programme.</summary>
    public required string Id { get; init; }

    /// <summary>The requirement, as one French sentence.</summary>
    public required string Title { get; init; }

    /// <summary>The article of the Code de l'urbanisme, as <c>L151-4</c>; one of another text names it (<c>C. env. R229-51</c>); for a commitment, the programme.</summary>
    public required string Article { get; init; }

    /// <summary>The place in the article ("al. 2, 1°"); empty for the whole of it.</summary>
    public string Paragraph { get; init; } = string.Empty;

    /// <summary>The part of the file that the rule bears on (<c>padd</c>, <c>reglement</c>…); empty for one that bears on all.</summary>
    public required string Part { get; init; }

    /// <summary>How strongly the law asks.</summary>
    public required ObligationLevel Level { get; init; }

    /// <summary>What the rule guards.</summary>
    public Concern Concern { get; init; } = Concern.Law;

    /// <summary>What is uncertain in the legal basis, as a French sentence; empty when nothing is.</summary>
    public string Doubt { get; init; } = string.Empty;

    /// <summary>
    /// Whether each document of the part must answer for itself, and no other for it: what is right in one mends nothing that is wrong in another.
    /// Where this is false, the rule is met wherever one document of the plan meets it.
    /// </summary>
    public bool IsAskedOfEach { get; init; }

    /// <summary>What to write or do when the obligation is not met, in French.</summary>
    public required string Remedy { get; init; }
}
