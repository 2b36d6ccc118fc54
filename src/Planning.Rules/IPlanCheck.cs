using Planning.Abstractions.Findings;

namespace Planning.Rules;

/// <summary>A check of a plan's documents together, beyond what the law asks of each.</summary>
/// <remarks>
/// The checks of a plan run side by side: none sees what another adds. An exception is contained by the caller: the reports stay as they
/// were, and a notice says what was not checked.
/// </remarks>
public interface IPlanCheck
{
    /// <summary>What is checked, as a French noun phrase with its article ("les articles cités").</summary>
    string Name { get; }

    /// <summary>What this check adds to the report of each document, in their order; nothing at all where it does not bear on the plan.</summary>
    /// <param name="plan">The documents.</param>
    /// <param name="reports">Their reports, as the law has it.</param>
    IReadOnlyList<ReportAddition> Check(PlanReading plan, IReadOnlyList<CheckReport> reports);
}
