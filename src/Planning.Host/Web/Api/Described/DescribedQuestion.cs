namespace Planning.Host.Web.Api;

/// <summary>A fact that a person is asked for. Only the description of the interface is made of it: the data are written as the commands write them.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Question">The question, in French.</param>
internal sealed record DescribedQuestion(string Fact, string Question);
