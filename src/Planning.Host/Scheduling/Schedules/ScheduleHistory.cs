using Planning.Host.Mailing;
using Planning.Host.Settings;
using Planning.Host.Works;

namespace Planning.Host.Scheduling.Schedules;

/// <summary>A run as it is shown.</summary>
/// <param name="Name">The schedule's name.</param>
/// <param name="Run">The run, with what its work says by now.</param>
/// <param name="Attempts">How often its work was begun.</param>
/// <param name="Results">The folder of its results; null where there are none.</param>
/// <param name="Mail">Why the mail about it was not sent yet; empty where none waits.</param>
internal sealed record ScheduleHistory(string Name, ScheduleRun Run, int Attempts, string? Results, string Mail)
{
    /// <summary>The last runs, the newest first.</summary>
    /// <param name="book">The schedules.</param>
    /// <param name="ledger">The works that they made.</param>
    /// <param name="mails">The mails that wait.</param>
    /// <param name="settings">Where works are kept.</param>
    /// <param name="key">Of which schedule; null for all.</param>
    public static IReadOnlyList<ScheduleHistory> Of(ScheduleBook book, WorkLedger ledger, MailBox mails, PlanningSettings settings, string? key)
    {
        var names = book.All().ToDictionary(s => s.Key, s => s.Name);
        var waiting = mails.Waiting().ToDictionary(m => m.Key, m => m.Trouble.Length > 0 ? m.Trouble : "il va être envoyé");
        return [.. book.Runs(key).Select(run =>
        {
            var work = run.Work is { } id ? ledger.Find(id) : null;
            var folder = run.Work is { } done ? WorkFolder.Of(settings.Data, done) : null;
            return new ScheduleHistory(names.GetValueOrDefault(run.Schedule, run.Schedule), Told(run, work), work?.Attempts ?? 0, folder?.Files().Count > 0 ? folder.Results : null,
                waiting.GetValueOrDefault($"passage:{run.Id}") ?? (run.Work is { } w ? waiting.GetValueOrDefault($"rappels:{w}") : null) ?? string.Empty);
        })];
    }

    /// <summary>What its work says, where the service has not told it yet.</summary>
    private static ScheduleRun Told(ScheduleRun run, Work? work) => run.State != RunState.Begun || work is null ? run : run with
    {
        State = work.State switch
        {
            WorkState.Done => RunState.Done,
            WorkState.Partial => RunState.Partial,
            WorkState.Failed => RunState.Failed,
            _ => RunState.Begun,
        },
        Message = work.Message.Length > 0 ? work.Message : work.Progress,
        Remedy = work.Remedy,
    };
}
