using System.Globalization;
using Planning.Abstractions.Deadlines;
using Planning.Host.Commands;
using Planning.Host.Deadlines;
using Planning.Host.Mailing;
using Planning.Host.Scheduling;
using Planning.Host.Settings;
using Planning.Reporting.Deadlines;

namespace Planning.Host.Works.Kinds;

/// <summary>Reminds people of the deadlines of their plans, and has the reports drafted that are to come ahead of them.</summary>
internal sealed class RemindWork(DeadlineJob job, ReminderBook book, MailBox mails, WorkQueue queue, PlanningSettings settings, TimeProvider clock) : IWorkKind
{
    /// <inheritdoc/>
    public WorkKind Kind => WorkKind.Remind;

    /// <inheritdoc/>
    public WorkOutcome Run(WorkRun run)
    {
        var overview = job.Run(new DeadlineRequest([], null, null));
        OutputFile.Write(Path.Combine(run.Results, "echeances.html"), stream => HtmlDeadlines.Write(overview, clock.GetLocalNow(), stream));
        OutputFile.Write(Path.Combine(run.Results, "echeances.ics"), stream => CalendarDeadlines.Write(overview, settings.Reminders, clock.GetUtcNow(), stream));
        var reached = Reminder.Of(overview, settings.Reminders);
        var drafted = Draft(run, [.. reached.Where(r => r.Deadline is { State: DeadlineState.ToPrepare, Report: not null })]);
        var due = book.New([.. reached.Select(r => r.Key)]) is var keys ? reached.Where(r => keys.Contains(r.Key)).ToList() : [];
        if (due.Count > 0)
        {
            // The mail is kept by the key of this work: cut short and done again, it writes once.
            mails.Add($"rappels:{run.Work.Id}", Subject(due), Body(overview, due, drafted));
            book.Note(keys);
        }

        var message = $"{FrenchCount.Of(due.Count, "rappel")} d'échéance, {FrenchCount.Of(drafted.Count, "projet de rapport mis en préparation", "projets de rapport mis en préparation")}.";
        return overview.Unread is [var first, ..]
            ? new WorkOutcome(WorkState.Partial, $"{message} {string.Join(" ", overview.Unread.Take(5).Select(u => u.Message))}", first.Remedy)
            : new WorkOutcome(WorkState.Done, message);
    }

    /// <summary>The reports that were not drafted yet are given to the service; each once.</summary>
    private List<Reminder> Draft(WorkRun run, List<Reminder> reminders)
    {
        var drafted = new List<Reminder>();
        foreach (var reminder in reminders)
        {
            var (_, isNew) = queue.AddAsync(new Work
            {
                Id = Work.NewId(),
                Key = reminder.ReportKey,
                Title = $"{reminder.Deadline.Title} – {reminder.Plan.Name}",
                By = run.Work.By,
                Origin = WorkOrigin.Schedule,
                Order = new WorkOrder { Kind = WorkKind.Report, Paths = [Path.GetFullPath(reminder.Plan.Folder)], Report = reminder.Deadline.Report },
                Made = clock.GetUtcNow(),
            }, run.Cancellation).GetAwaiter().GetResult();
            if (isNew)
            {
                drafted.Add(reminder);
            }
        }

        return drafted;
    }

    private static string Subject(List<Reminder> due) => due is [var only] ? $"Échéance : {only.Deadline.Title}, {only.Plan.Name}"
        : string.Create(CultureInfo.InvariantCulture, $"{due.Count} échéances de vos plans");

    private static string Body(DeadlineOverview overview, List<Reminder> due, List<Reminder> drafted) =>
        string.Join("\n\n", due.Select(r => $"{FrenchDay.Of(r.Deadline.Due!.Value)}, {DeadlineWords.Distance(r.Deadline, overview.Day)} : {r.Plan.Name}\n{DeadlineWords.Title(r.Plan, r.Deadline)}\n{r.Deadline.Risk}\nDécide : {r.Deadline.DecidedBy}."
            + (drafted.Contains(r) ? "\nLe projet de rapport est mis en préparation par le service." : string.Empty))) + "\n";
}
