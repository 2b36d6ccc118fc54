namespace Planning.Abstractions.Monitoring;

/// <summary>A chart of a report: series of values over the same categories.</summary>
public sealed record ReportChart : ReportBlock
{
    /// <summary>How it is drawn.</summary>
    public required ChartForm Form { get; init; }

    /// <summary>Its title: what it shows, said as a finding ("La vacance recule depuis 2015").</summary>
    public required string Title { get; init; }

    /// <summary>Its name in the list of figures: what it measures, where and when, without what is found ("Taux de vacance, 2019-2025"); empty to give its title again.</summary>
    public string Caption { get; init; } = string.Empty;

    /// <summary>What it shows, for who cannot see it.</summary>
    public required string Alternative { get; init; }

    /// <summary>Source and years, set under it.</summary>
    public required string Source { get; init; }

    /// <summary>The numbers of the figures that it draws, in the report's references.</summary>
    public IReadOnlyList<int> References { get; init; } = [];

    /// <summary>The unit of its values.</summary>
    public required string Unit { get; init; }

    /// <summary>How many decimals its values show.</summary>
    public int Decimals { get; init; }

    /// <summary>The categories: years, or territories.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>The series; at least one.</summary>
    public required IReadOnlyList<ChartSeries> Series { get; init; }
}
