using Planning.Host.Scheduling.Schedules;
using Planning.Host.Scheduling.Words;

namespace Planning.Host.Web.Schedules;

/// <summary>A schedule as its page shows it.</summary>
/// <param name="Key">What tells it from the others.</param>
/// <param name="Name">Its name.</param>
/// <param name="What">What it does.</param>
/// <param name="When">When, in words.</param>
/// <param name="Next">When it takes place next, in words.</param>
/// <param name="Last">How its last run went; empty where there was none.</param>
/// <param name="Trouble">Why it can do nothing; empty where it can.</param>
/// <param name="IsEnabled">Whether it takes place.</param>
/// <param name="IsDeclared">Whether the settings declare it: it is not removed here.</param>
public sealed record ListedSchedule(string Key, string Name, string What, string When, string Next, string Last, string Trouble, bool IsEnabled, bool IsDeclared)
{
    /// <summary>The schedules, by name.</summary>
    internal static IReadOnlyList<ListedSchedule> All(ScheduleBook book, TimeProvider clock) => [.. ScheduleLine.All(book, clock).Select(Of)];

    private static ListedSchedule Of(ScheduleLine line) => new(
        line.Schedule.Key,
        line.Schedule.Name,
        ScheduleTelling.What(line.Schedule),
        ScheduleWords.Of(line.Schedule.When),
        !line.Schedule.IsEnabled ? "suspendu" : line.Next is { } next ? ParisTime.Of(next) : "jamais",
        line.Last is { } last ? $"{ScheduleTelling.Of(last.State)}, {ParisTime.Of(last.Due)}{(last.Message.Length > 0 ? $" : {last.Message}" : string.Empty)}" : string.Empty,
        line.Missing is { } missing ? $"« {missing} » n'existe plus, ou n'est pas joignable : rien ne pourra être fait." : string.Empty,
        line.Schedule.IsEnabled,
        line.Schedule.Origin == ScheduleOrigin.Settings);
}
