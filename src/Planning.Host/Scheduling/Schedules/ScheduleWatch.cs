using Planning.Host.Mailing;
using Planning.Host.Works;

namespace Planning.Host.Scheduling.Schedules;

/// <summary>Tells in the history how the works of schedules ended, and by mail those that failed.</summary>
internal sealed class ScheduleWatch(ScheduleBook book, WorkLedger ledger, MailBox mails, TimeProvider clock)
{
    private const int LastRuns = 50;

    /// <summary>What failed longer ago is old news: mail may have been configured since.</summary>
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
        foreach (var run in book.Runs(null, LastRuns).Where(r => r.State is RunState.Failed or RunState.Refused && r.Noted > clock.GetUtcNow() - News))
        {
            var name = book.Find(run.Schedule)?.Name ?? run.Schedule;
            mails.Add($"passage:{run.Id}", $"Planning : « {name} » a échoué", $"Le programme « {name} », dû {ParisTime.Of(run.Due)}, n'a pas pu être fait.\n\n{run.Message}\n{run.Remedy}\n\nHistorique : planning schedules history \"{name}\"\n");
        }
    }

    private static ScheduleRun? EndOf(ScheduleRun run, Work? work) => work switch
    {
        null => run with { State = RunState.Failed, Message = "Ce travail n'est plus au registre du service.", Remedy = "Relancez-le : planning schedules run." },
        { IsOver: false } => null,
        { State: WorkState.Done } => run with { State = RunState.Done, Message = work.Message, Remedy = work.Remedy },
        { State: WorkState.Partial } => run with { State = RunState.Partial, Message = work.Message, Remedy = work.Remedy },
        _ => run with { State = RunState.Failed, Message = work.Message, Remedy = work.Remedy },
    };
}
