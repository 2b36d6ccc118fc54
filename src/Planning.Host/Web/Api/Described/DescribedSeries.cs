namespace Planning.Host.Web.Api;

/// <summary>Series. Only the description of the interface is made of it: the data are written as the commands write them.</summary>
/// <param name="Series">The series.</param>
internal sealed record DescribedSeries(IReadOnlyList<DescribedSeries.One> Series)
{
    /// <summary>A series.</summary>
    internal sealed record One(string Indicator, string Territory, string? TerritoryCode, string Unit, IReadOnlyList<Point> Points);

    /// <summary>Its value at a period; null where its sources contradict each other.</summary>
    internal sealed record Point(string Period, decimal? Value, bool Conflict, IReadOnlyList<Short> Observations, IReadOnlyList<Short> Outranked);

    /// <summary>A value that is kept.</summary>
    internal sealed record Short(long Id, decimal Value, string Unit, string Status, string File, int? Page);
}
