namespace Planning.Reporting.Monitoring.Plans;

/// <summary>Communes that became one.</summary>
/// <param name="Into">The new commune, by name or code.</param>
/// <param name="From">Those it was made of, by name or code.</param>
/// <param name="Year">The first year it stands in.</param>
public sealed record CommuneMerger(string Into, IReadOnlyList<string> From, int Year);
