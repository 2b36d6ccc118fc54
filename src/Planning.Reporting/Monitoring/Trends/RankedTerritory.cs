using Planning.Abstractions.Indicators;

namespace Planning.Reporting.Monitoring.Trends;

/// <summary>A territory with the figure it is ranked by.</summary>
/// <param name="Territory">The territory.</param>
/// <param name="Figure">The figure: a value, or a change in per cent.</param>
/// <param name="Points">The values it rests on.</param>
internal sealed record RankedTerritory(Territory Territory, decimal Figure, IReadOnlyList<TrendPoint> Points);
