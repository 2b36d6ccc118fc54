namespace Planning.Reporting.Monitoring.Plans;

/// <summary>A year from which an indicator is counted in another way.</summary>
/// <param name="Indicator">The indicator's id.</param>
/// <param name="Year">The first year counted anew.</param>
/// <param name="Reason">Why, in French ("nouveau millésime du MOS").</param>
public sealed record SeriesBreak(string Indicator, int Year, string Reason);
