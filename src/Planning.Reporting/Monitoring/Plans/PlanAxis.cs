namespace Planning.Reporting.Monitoring.Plans;

/// <summary>An axis of a plan.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Objectives">Its objectives, in order.</param>
public sealed record PlanAxis(string Title, IReadOnlyList<PlanObjective> Objectives);
