using Planning.Abstractions.Documents;

namespace Planning.Abstractions.Deadlines;

/// <summary>The deadlines of several plans, as they stand on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Plans">The plans, in order.</param>
/// <param name="Unread">The plans whose deadlines could not be told, with why.</param>
public sealed record DeadlineOverview(DateOnly Day, IReadOnlyList<PlanDeadlines> Plans, IReadOnlyList<Notice> Unread)
{
    /// <summary>How many deadlines were left out because they lie beyond the horizon asked for.</summary>
    public int Beyond { get; init; }

    /// <summary>The deadlines that stand for themselves and are in a state, with their plans, in the order of their days.</summary>
    public IReadOnlyList<(PlanDeadlines Plan, PlanDeadline Deadline)> In(DeadlineState state) =>
        [.. Plans.SelectMany(plan => plan.Deadlines.Where(d => d.State == state && d.PartOf is null).Select(deadline => (plan, deadline))).OrderBy(d => d.deadline.Due ?? DateOnly.MinValue)];
}
