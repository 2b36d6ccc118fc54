namespace Planning.Host.Web.Api;

/// <summary>Values. Only the description of the interface is made of it: the data are written as the commands write them.</summary>
/// <param name="Observations">The values.</param>
internal sealed record DescribedObservations(IReadOnlyList<DescribedObservation> Observations);
