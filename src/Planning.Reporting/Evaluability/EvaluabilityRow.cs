using Planning.Abstractions.Findings;

namespace Planning.Reporting.Evaluability;

/// <summary>A row of the table to complete: an objective with one of its indicators, or one of the two alone.</summary>
/// <param name="Above">What the objective belongs to; empty for none.</param>
/// <param name="Objective">The objective, null for an indicator that measures none.</param>
/// <param name="ObjectivePlace">Where it is stated.</param>
/// <param name="Indicator">The indicator, null where none measures the objective.</param>
/// <param name="IndicatorPlace">Where it is given.</param>
public sealed record EvaluabilityRow(string Above, StatedObjective? Objective, string ObjectivePlace, StatedIndicator? Indicator, string IndicatorPlace)
{
    /// <summary>What is said of one trait of the indicator; null where the planner must write it.</summary>
    public string? TextOf(IndicatorTrait trait) => Indicator?.Traits.FirstOrDefault(t => t.Trait == trait)?.Text;

    /// <summary>Whether the planner is asked for a trait: not where an alert stands for it.</summary>
    public bool Asks(IndicatorTrait trait) => Indicator is null || Indicator.Alert is null || Indicator.Lacking.Contains(trait);
}
