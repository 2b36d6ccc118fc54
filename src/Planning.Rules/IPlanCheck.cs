using Planning.Abstractions.Findings;

namespace Planning.Rules;

/// <summary>A check of a plan's documents together, beyond what the law asks of each.</summary>
/// <remarks>An exception is contained by the caller: the reports stay as they were, and a notice says what was not checked.</remarks>
public interface IPlanCheck
{
    /// <summary>What is checked, as a French noun phrase with its article ("les articles cités").</summary>
    string Name { get; }

    /// <summary>The reports of the documents, in their order, with what this check sees added to each. The reports given are not changed.</summary>
    IReadOnlyList<CheckReport> Complete(PlanReading plan, IReadOnlyList<CheckReport> reports);
}
