using Planning.Abstractions.Indicators;

namespace Planning.Reporting.Monitoring.Trends;

/// <summary>The values of a series that count, and those that do not.</summary>
internal sealed record SeriesReading
{
    /// <summary>The territory.</summary>
    public required Territory Territory { get; init; }

    /// <summary>The values, by first then last year; none of them in a conflict.</summary>
    public required IReadOnlyList<TrendPoint> Points { get; init; }

    /// <summary>The periods for which documents disagree.</summary>
    public IReadOnlyList<ValueConflict> Conflicts { get; init; } = [];

    /// <summary>The periods whose values nobody has looked at, left out because only reviewed ones are asked for.</summary>
    public IReadOnlyList<Period> Unreviewed { get; init; } = [];

    /// <summary>The merger that made the territory what it is; null for none.</summary>
    public Plans.CommuneMerger? Merger { get; init; }

    /// <summary>Nothing known of a territory.</summary>
    public static SeriesReading Empty(Territory territory) => new() { Territory = territory, Points = [] };
}
