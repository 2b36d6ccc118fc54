namespace Planning.Reporting.Monitoring.Plans;

/// <summary>An objective of a plan.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Indicators">The ids of the indicators that measure it.</param>
public sealed record PlanObjective(string Title, IReadOnlyList<string> Indicators);
