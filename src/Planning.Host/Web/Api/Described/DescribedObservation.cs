namespace Planning.Host.Web.Api;

/// <summary>A value that is kept. Only the description of the interface is made of it: the data are written as the commands write them.</summary>
internal sealed record DescribedObservation
{
    public required long Id { get; init; }
    public required string Indicator { get; init; }
    public required string Territory { get; init; }
    public required string? TerritoryCode { get; init; }
    public required string Period { get; init; }
    public required decimal Value { get; init; }
    public required string Unit { get; init; }
    public required string Status { get; init; }
    public required bool Conflict { get; init; }
    public required decimal ValueRead { get; init; }
    public required string AsWritten { get; init; }
    public required string UnitAsWritten { get; init; }
    public required bool Provisional { get; init; }
    public required double Confidence { get; init; }
    public required IReadOnlyList<string> Reasons { get; init; }
    public required DescribedSource Source { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public required string RecordedBy { get; init; }
    public required IReadOnlyList<DescribedDecision> Reviews { get; init; }
}
