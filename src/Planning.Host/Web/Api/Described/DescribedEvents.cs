namespace Planning.Host.Web.Api;

/// <summary>What happened to values. Only the description of the interface is made of it: the data are written as the commands write them.</summary>
/// <param name="Events">The events, the oldest first.</param>
internal sealed record DescribedEvents(IReadOnlyList<DescribedEvents.One> Events)
{
    /// <summary>An event.</summary>
    internal sealed record One(DateTimeOffset At, string By, long Id, string Indicator, string Territory, string Period, string Event, decimal? Value, string Unit, string Reason);
}
