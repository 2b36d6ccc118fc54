namespace Planning.Host.Web.Api;

/// <summary>Answers to findings. Only the description of the interface is made of it: the data are written as the commands write them.</summary>
/// <param name="Answers">The answers.</param>
internal sealed record DescribedAnswers(IReadOnlyList<DescribedAnswers.One> Answers)
{
    /// <summary>An answer.</summary>
    internal sealed record One(string Rule, string Subject, string Part, string File, string Verdict, string Quote, string State, string Reason, string By, string? On, string? Until, int Line);
}
