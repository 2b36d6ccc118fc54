using Planning.Host.Deadlines;
using Planning.Host.Scheduling;
using Planning.Host.Settings;

namespace Planning.Host.Works.Kinds;

/// <summary>Has the reports drafted that are to come ahead of deadlines: each once, and again where its drafting failed.</summary>
internal sealed class DraftsAhead(ReminderBook book, WorkLedger ledger, WorkQueue queue, PlanningSettings settings, TimeProvider clock)
{
    /// <summary>Gives the service those that were not drafted yet.</summary>
    /// <returns>Those that it is given for the first time, and the works that failed and that it is given again.</returns>
    public (IReadOnlyList<ReportAhead> Begun, IReadOnlyList<Work> Failed) Begin(IReadOnlyList<ReportAhead> reports, WorkRun run)
    {
        var (begun, failed, done) = (new List<ReportAhead>(), new List<Work>(), new List<string>());
        var open = book.New([.. reports.Select(r => r.Key)]);
        foreach (var report in reports.Where(r => open.Contains(r.Key)))
        {
            var asked = WorkOf(report, run.Work.By);
            var (work, isNew) = queue.AddAsync(asked, run.Cancellation).GetAwaiter().GetResult();
            if (isNew)
            {
                begun.Add(report);
            }
            else if (work.State == WorkState.Failed)
            {
                failed.Add(work);
                Again(work, asked.Order, run.Cancellation);
            }
            else if (work.IsOver)
            {
                // The works that ended long ago are forgotten: what was drafted is noted apart from them.
                done.Add(report.Key);
            }
        }

        book.Note(done);
        return (begun, failed);
    }

    private Work WorkOf(ReportAhead report, string by) => new()
    {
        Id = Work.NewId(),
        Key = report.Key,
        Title = report.Title,
        By = by,
        Origin = WorkOrigin.Schedule,
        Order = new WorkOrder { Kind = WorkKind.Report, Paths = [Path.GetFullPath(report.Plan.Folder)], Report = report.Deadline.Report },
        Made = clock.GetUtcNow(),
    };

    /// <summary>The plan's folder may be another by now.</summary>
    private void Again(Work work, WorkOrder order, CancellationToken cancellation)
    {
        WorkFolder.Of(settings.Data, work.Id).ClearResults();
        ledger.Reopen(work.Id, order);
        queue.ScheduleAsync(work, cancellation).GetAwaiter().GetResult();
    }
}
