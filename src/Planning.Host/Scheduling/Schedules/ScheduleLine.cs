using Planning.Host.Scheduling.Words;

namespace Planning.Host.Scheduling.Schedules;

/// <summary>A schedule as it is shown.</summary>
/// <param name="Schedule">The schedule.</param>
/// <param name="Next">When it takes place next; null while it is paused.</param>
/// <param name="Last">The last time that it took place; null before.</param>
internal sealed record ScheduleLine(Schedule Schedule, DateTimeOffset? Next, ScheduleRun? Last)
{
    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<ScheduleLine> All(ScheduleBook book, TimeProvider clock) => [.. book.All().Select(s => Of(s, book, clock))];

    /// <summary>One of them.</summary>
    public static ScheduleLine Of(Schedule schedule, ScheduleBook book, TimeProvider clock) =>
        new(schedule, schedule.IsEnabled ? Occurrences.Next(schedule.When, clock.GetUtcNow(), ParisTime.Zone) : null, book.Runs(schedule.Key, 1) is [var last, ..] ? last : null);

    /// <summary>The first of what it reads that is not there; null where all is.</summary>
    public string? Missing { get; init; } = ScheduleRunner.MissingOf(Schedule);
}
