namespace Planning.Abstractions.Indicators;

/// <summary>The values of one indicator for one territory, by period.</summary>
public sealed record IndicatorSeries
{
    /// <summary>The indicator's id in the catalogue.</summary>
    public required string Indicator { get; init; }

    /// <summary>The territory, with its code where one document at least gives it.</summary>
    public required Territory Territory { get; init; }

    /// <summary>The unit of most values.</summary>
    public required string Unit { get; init; }

    /// <summary>The points, by first then last year.</summary>
    public required IReadOnlyList<SeriesPoint> Points { get; init; }
}
