using Planning.Abstractions.Deadlines;
using Planning.Reporting.Deadlines;

namespace Planning.Host.Deadlines;

/// <summary>A report to draft ahead of a deadline, from the day on which it is to be prepared.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Deadline">The deadline.</param>
internal sealed record ReportAhead(PlanDeadlines Plan, PlanDeadline Deadline)
{
    /// <summary>The key by which it is drafted once: that of the deadline and of its day.</summary>
    public string Key => $"echeance:{CalendarDeadlines.UidOf(Plan, Deadline)}:{Deadline.Due:yyyy-MM-dd}";

    /// <summary>What it is called ("Analyse des résultats – SCoT d'Essai").</summary>
    public string Title => $"{Deadline.Title} – {Plan.Name}";

    /// <summary>The reports that are to be drafted by a day.</summary>
    public static IReadOnlyList<ReportAhead> Of(DeadlineOverview overview) =>
        [.. overview.In(DeadlineState.ToPrepare).Where(d => d.Deadline is { Due: not null, Report: not null }).Select(d => new ReportAhead(d.Plan, d.Deadline))];
}
