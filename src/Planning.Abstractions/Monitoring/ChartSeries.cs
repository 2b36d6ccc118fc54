namespace Planning.Abstractions.Monitoring;

/// <summary>One series of a chart.</summary>
/// <param name="Name">Its name in the key.</param>
/// <param name="Role">What its values are.</param>
/// <param name="Values">A value for each category of the chart; null where there is none, and then nothing is drawn.</param>
public sealed record ChartSeries(string Name, ChartSeriesRole Role, IReadOnlyList<decimal?> Values);
