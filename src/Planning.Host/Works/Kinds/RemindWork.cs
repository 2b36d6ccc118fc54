using System.Globalization;
using Planning.Abstractions.Deadlines;
using Planning.Host.Deadlines;
using Planning.Host.Mailing;
using Planning.Host.Outputs;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Settings;
using Planning.Reporting.Deadlines;

namespace Planning.Host.Works.Kinds;

/// <summary>Reminds people of the deadlines of their plans, and has the reports drafted that are to come ahead of them.</summary>
internal sealed class RemindWork(DeadlineJob job, ReminderBook book, DraftsAhead drafts, MailBox mails, PlanningSettings settings, TimeProvider clock) : IWorkKind
{
    private const int MostTold = 5;

    /// <inheritdoc/>
    public WorkKind Kind => WorkKind.Remind;

    /// <inheritdoc/>
    public WorkOutcome Run(WorkRun run)
    {
        var overview = job.Run(new DeadlineRequest([], null, null));
        var shown = ShownPaths.Named(overview);
        OutputFile.Write(Path.Combine(run.Results, "echeances.html"), stream => HtmlDeadlines.Write(shown, ParisTime.Now(clock), stream));
        OutputFile.Write(Path.Combine(run.Results, "echeances.ics"), stream => CalendarDeadlines.Write(shown, settings.Reminders, clock.GetUtcNow(), stream));
        var reached = Reminder.Of(overview, settings.Reminders);
        var (drafted, failed) = drafts.Begin(ReportAhead.Of(overview), run);
        var due = book.New([.. reached.Select(r => r.Key)]) is var keys ? reached.Where(r => keys.Contains(r.Key)).ToList() : [];

        // The mail is kept by the key of this work: cut short and done again, it writes once. Nobody is told while no server is configured.
        if (due.Count > 0 && mails.Add($"rappels:{run.Work.Id}", Subject(due), Body(overview, due, drafted)))
        {
            book.Note(keys);
        }

        return Outcome(overview, $"{FrenchCount.Of(due.Count, "rappel")} d'échéance, {FrenchCount.Of(drafted.Count, "projet de rapport mis en préparation", "projets de rapport mis en préparation")}.", failed);
    }

    /// <summary>What could not be read or drafted makes it partial, so that people are told.</summary>
    private static WorkOutcome Outcome(DeadlineOverview overview, string message, IReadOnlyList<Work> failed)
    {
        List<(string Message, string Remedy)> troubles =
        [
            .. overview.Unread.Select(u => (u.Message, u.Remedy)),
            .. failed.Select(f => ($"Le projet de rapport « {f.Title} » n'a pas pu être rédigé, et va être tenté à nouveau. {f.Message}", f.Remedy)),
        ];
        return troubles is [var first, ..]
            ? new WorkOutcome(WorkState.Partial, $"{message} {string.Join(" ", troubles.Take(MostTold).Select(t => t.Message))}", first.Remedy)
            : new WorkOutcome(WorkState.Done, message);
    }

    private static string Subject(List<Reminder> due) => due is [var only] ? $"Échéance : {only.Deadline.Title}, {only.Plan.Name}"
        : string.Create(CultureInfo.InvariantCulture, $"{due.Count} échéances de vos plans");

    private static string Body(DeadlineOverview overview, List<Reminder> due, IReadOnlyList<ReportAhead> drafted) =>
        string.Join("\n\n", due.Select(r => $"{FrenchDay.Of(r.Deadline.Due!.Value)}, {DeadlineWords.Distance(r.Deadline, overview.Day)} : {r.Plan.Name}\n{DeadlineWords.Title(r.Plan, r.Deadline)}\n{r.Deadline.Risk}\nDécide : {r.Deadline.DecidedBy}."
            + (drafted.Any(d => d.Plan == r.Plan && d.Deadline == r.Deadline) ? "\nLe projet de rapport est mis en préparation par le service." : string.Empty))) + "\n";
}
