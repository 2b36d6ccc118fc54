using Planning.Abstractions;
using Planning.Abstractions.Findings;

namespace Planning.Rules;

/// <summary>The documents of one plan after their walk, for the checks that look at more than one rule or one document.</summary>
public sealed record PlanReading
{
    /// <summary>The rules of the plan's types.</summary>
    public required RuleBook Book { get; init; }

    /// <summary>The plan's document type.</summary>
    public required string Type { get; init; }

    /// <summary>The documents; only one where it answers for itself.</summary>
    public required IReadOnlyList<ReadDocument> Documents { get; init; }

    /// <summary>What is known of the plan.</summary>
    public required FactSet Facts { get; init; }

    /// <summary>The state of the law that the plan is held to.</summary>
    public required LawState Law { get; init; }
}
