using Planning.Host.Mailing;
using Planning.Host.Works;

namespace Planning.Host.Scheduling.Schedules;

/// <summary>Tells in the history how the works of schedules ended, and by mail those that went wrong.</summary>
internal sealed class ScheduleWatch(ScheduleBook book, WorkLedger ledger, MailBox mails, TimeProvider clock)
{
    /// <summary>What ended longer ago is old news: mail may have been configured since.</summary>
    private static readonly TimeSpan News = TimeSpan.FromDays(2);

    /// <summary>Does it for all that ended since.</summary>
    public void Settle()
    {
        foreach (var run in book.Begun())
        {
            if (run.Work is { } id && EndOf(run, ledger.Find(id)) is { } ended)
            {
                book.End(ended);
            }
        }

        // A mail is kept by the key of its run: told twice, it is one.
        foreach (var run in book.Untold(clock.GetUtcNow() - News))
        {
            if (IsKnown(run) || Write(run))
            {
                book.Told(run);
            }
        }
    }

    /// <summary>Whether the run before went wrong alike and people know it: a schedule of every quarter of an hour would write a hundred times a day.</summary>
    private bool IsKnown(ScheduleRun run) => book.Before(run) is { IsTold: true } before && (before.State, before.Message) == (run.State, run.Message);

    private bool Write(ScheduleRun run)
    {
        var name = book.Find(run.Schedule)?.Name ?? run.Schedule;
        var (subject, what) = run.State == RunState.Partial ? ("n'est fait qu'en partie", "n'a été fait qu'en partie") : ("a échoué", "n'a pas pu être fait");
        return mails.Add($"passage:{run.Id}", $"Planning : « {name} » {subject}", $"Le programme « {name} », dû {ParisTime.Of(run.Due)}, {what}.\n\n{run.Message}\n{run.Remedy}\n\nHistorique : planning schedules history \"{name}\"\n");
    }

    private static ScheduleRun? EndOf(ScheduleRun run, Work? work) => work switch
    {
        null => run with { State = RunState.Failed, Message = "Ce travail n'est plus au registre du service.", Remedy = "Relancez ce programme." },
        { IsOver: false } => null,
        { State: WorkState.Done } => run with { State = RunState.Done, Message = work.Message, Remedy = work.Remedy },
        { State: WorkState.Partial } => run with { State = RunState.Partial, Message = work.Message, Remedy = work.Remedy },
        _ => run with { State = RunState.Failed, Message = work.Message, Remedy = work.Remedy },
    };
}
