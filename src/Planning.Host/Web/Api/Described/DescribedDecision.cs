namespace Planning.Host.Web.Api;

/// <summary>What was decided of a value. Only the description of the interface is made of it: the data are written as the commands write them.</summary>
/// <param name="Status">The decision.</param>
/// <param name="Value">The right value, for a correction.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
internal sealed record DescribedDecision(string Status, decimal? Value, string Reason, string By, DateTimeOffset At);
