namespace Planning.Host.Web.Api;

/// <summary>The deadlines of plans. Only the description of the interface is made of it: the data are written as the commands write them.</summary>
/// <param name="Date">The day on which they are told.</param>
/// <param name="Beyond">How many lie beyond the horizon.</param>
/// <param name="Plans">The plans.</param>
/// <param name="Unread">The plans that could not be told.</param>
internal sealed record DescribedDeadlines(string Date, int Beyond, IReadOnlyList<DescribedPlan> Plans, IReadOnlyList<DescribedNotice> Unread);
