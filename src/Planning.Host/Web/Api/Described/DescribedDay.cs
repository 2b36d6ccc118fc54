namespace Planning.Host.Web.Api;

/// <summary>The day of a fact. Only the description of the interface is made of it: the data are written as the commands write them.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Date">Its day.</param>
internal sealed record DescribedDay(string Fact, string Date);
