namespace Planning.Host.Web.Api;

/// <summary>Schedules. Only the description of the interface is made of it: the data are written as the commands write them.</summary>
/// <param name="Schedules">The schedules.</param>
internal sealed record DescribedSchedules(IReadOnlyList<DescribedSchedules.One> Schedules)
{
    /// <summary>A schedule.</summary>
    internal sealed record One(string Name, string Kind, string Origin, string When, bool Enabled, DateTimeOffset? Next, string? Missing, string? LastState);
}
