namespace Planning.Host.Web.Api;

/// <summary>Runs of schedules. Only the description of the interface is made of it: the data are written as the commands write them.</summary>
/// <param name="Runs">The runs, the newest first.</param>
internal sealed record DescribedRuns(IReadOnlyList<DescribedRuns.One> Runs)
{
    /// <summary>A run.</summary>
    internal sealed record One(string Name, DateTimeOffset Due, string Cause, string State, int Attempts, string Message, string Remedy, string? Work, string? Results, string Mail);
}
