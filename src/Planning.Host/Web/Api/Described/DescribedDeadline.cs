namespace Planning.Host.Web.Api;

/// <summary>A deadline. Only the description of the interface is made of it: the data are written as the commands write them.</summary>
internal sealed record DescribedDeadline
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string Article { get; init; }
    public required string State { get; init; }
    public required string? Due { get; init; }
    public required int? Days { get; init; }
    public required string? First { get; init; }
    public required string? Following { get; init; }
    public required string? PrepareFrom { get; init; }
    public required DescribedDay? Since { get; init; }
    public required DescribedDay? Fulfilled { get; init; }
    public required string DecidedBy { get; init; }
    public required string Consequence { get; init; }
    public required string Risk { get; init; }
    public required string? Report { get; init; }
    public required string? PartOf { get; init; }
    public required IReadOnlyList<DescribedQuestion> Missing { get; init; }
    public required IReadOnlyList<DescribedQuestion> FulfilledBy { get; init; }
    public required IReadOnlyList<string> Remarks { get; init; }
}
