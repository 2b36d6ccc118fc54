namespace Planning.Reporting.Monitoring.Trends;

/// <summary>Why values before a year and from it on cannot be compared.</summary>
/// <param name="Year">The first year counted anew.</param>
/// <param name="Kind">What changes.</param>
/// <param name="Reason">Why, in French, as a phrase without article ("nouveau millésime du MOS").</param>
internal sealed record SeriesCut(int Year, SeriesCutKind Kind, string Reason);
