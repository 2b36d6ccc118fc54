namespace Planning.Host.Web.Api;

/// <summary>A report that a program asks for.</summary>
/// <param name="Plan">The mark of the plan (<c>/api/plans</c>).</param>
/// <param name="Rapport">The kind of the report (<c>/api/rapports/genres</c>).</param>
/// <param name="Periode">The years, as <c>2019..2025</c>; those since the approval where none are said.</param>
/// <param name="Territoire">The territory, by name or code, where the plan's folder does not say.</param>
/// <param name="Relues">Whether only values that a person reviewed are used.</param>
internal sealed record ReportWanted(string Plan, string Rapport, string? Periode = null, string? Territoire = null, bool Relues = false);
