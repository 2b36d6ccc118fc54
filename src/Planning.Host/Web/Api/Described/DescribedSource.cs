namespace Planning.Host.Web.Api;

/// <summary>Where a value stands. Only the description of the interface is made of it: the data are written as the commands write them.</summary>
internal sealed record DescribedSource
{
    public required string File { get; init; }
    public required string Hash { get; init; }
    public required string Method { get; init; }
    public required int? Page { get; init; }
    public required int? Paragraph { get; init; }
    public required IReadOnlyList<string> Heading { get; init; }
    public required IReadOnlyList<double>? Box { get; init; }
    public required string Context { get; init; }
    public required IReadOnlyList<string> RowHeads { get; init; }
    public required IReadOnlyList<string> ColumnHeads { get; init; }
    public required int? Row { get; init; }
    public required int? Column { get; init; }
}
