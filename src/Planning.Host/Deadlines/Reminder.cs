using Planning.Abstractions.Deadlines;
using Planning.Reporting.Deadlines;

namespace Planning.Host.Deadlines;

/// <summary>A deadline of which a person is reminded, at the nearest of the distances that are reached.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Deadline">The deadline.</param>
/// <param name="Months">The distance, in months; zero once the day is past.</param>
internal sealed record Reminder(PlanDeadlines Plan, PlanDeadline Deadline, int Months)
{
    /// <summary>The key by which it is given once: that of the deadline, of its day and of the distance.</summary>
    public string Key => $"{CalendarDeadlines.UidOf(Plan, Deadline)}:{Deadline.Due:yyyy-MM-dd}:{Months}";

    /// <summary>The reminders that are reached on a day.</summary>
    public static IReadOnlyList<Reminder> Of(DeadlineOverview overview, IReadOnlyList<int> distances) =>
        [.. DeadlineWords.Dated.SelectMany(overview.In).Where(d => d.Deadline.Due is not null)
            .Select(d => (d.Plan, d.Deadline, Reached: d.Deadline.State == DeadlineState.Overdue ? [0] : distances.Where(m => d.Deadline.Due!.Value.AddMonths(-m) <= overview.Day).ToList()))
            .Where(d => d.Reached.Count > 0).Select(d => new Reminder(d.Plan, d.Deadline, d.Reached.Min()))];
}
