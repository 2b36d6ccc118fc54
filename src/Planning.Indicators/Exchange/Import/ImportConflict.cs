using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Exchange.Import;

/// <summary>A value to import that differs from others.</summary>
/// <param name="Observation">The value to import.</param>
/// <param name="Others">The values there are, in words ("270 000 habitants").</param>
public sealed record ImportConflict(Observation Observation, IReadOnlyList<string> Others);
