namespace Planning.Host.Scheduling.Schedules;

/// <summary>A schedule as it is shown.</summary>
/// <param name="Schedule">The schedule.</param>
/// <param name="Next">When it takes place next; null while it is paused.</param>
/// <param name="Last">The last time that it took place; null before.</param>
internal sealed record ScheduleLine(Schedule Schedule, DateTimeOffset? Next, ScheduleRun? Last)
{
    /// <summary>The first of what it reads that is not there; null where all is.</summary>
    public string? Missing => ScheduleRunner.MissingOf(Schedule);
}
