using Planning.Abstractions.Findings;

namespace Planning.Rules.Versions;

/// <summary>One version of a plan: its documents, and what their check gave.</summary>
public sealed record PlanVersion
{
    /// <summary>The documents, in the order in which they are read.</summary>
    public required IReadOnlyList<VersionDocument> Documents { get; init; }

    /// <summary>What the check gave.</summary>
    public required IReadOnlyList<CheckReport> Reports { get; init; }
}
