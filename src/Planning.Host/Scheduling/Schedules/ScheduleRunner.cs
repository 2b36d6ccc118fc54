using System.Globalization;
using Planning.Host.Scheduling.Words;
using Planning.Host.Works;

namespace Planning.Host.Scheduling.Schedules;

/// <summary>Lets a schedule take place: one work for each time, never two at once, one for all those that were missed.</summary>
internal sealed class ScheduleRunner(ScheduleBook book, WorkLedger ledger, WorkQueue queue, TimeProvider clock) : IDisposable
{
    /// <summary>Later than this, a time was missed, and is made up for.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(5);

    /// <summary>How long a folder that is not there is waited for: a share may come back.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    /// <summary>What a person asks for and what is due may come at one moment: the second sees the first.</summary>
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    /// <summary>Lets a schedule take place if it is its time, then reckons the next one. Done again, it doubles nothing.</summary>
    /// <returns>The schedule with its next time; null where there is none, it is paused, or it waits for a folder: it is asked again soon.</returns>
    public async Task<Schedule?> RunIfDueAsync(string key, CancellationToken cancellation)
    {
        if (book.Find(key) is not { IsEnabled: true } schedule)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        if (schedule.Next is { } due && due <= now)
        {
            if (MissingOf(schedule) is not null && now - due < Patience)
            {
                return null;
            }

            await RunAsync(schedule, due, now - due > Late ? RunCause.CaughtUp : RunCause.Due, cancellation);
        }
        else if (schedule.Next is not null)
        {
            return schedule;
        }

        var next = Occurrences.Next(schedule.When, now, ParisTime.Zone);
        book.SetNext(key, next);
        return schedule with { Next = next };
    }

    /// <summary>Lets a schedule take place because a person asked for it; once, however many machines see it: the moment of the asking makes its work the same.</summary>
    public async Task RunAskedAsync(Schedule schedule, CancellationToken cancellation)
    {
        if (schedule.Asked is { } asked)
        {
            await RunAsync(schedule, asked, RunCause.Asked, cancellation);
            book.Answer(schedule.Key, asked);
        }
    }

    private async Task RunAsync(Schedule schedule, DateTimeOffset due, RunCause cause, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            await BeginAsync(schedule, due, cause, cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task BeginAsync(Schedule schedule, DateTimeOffset due, RunCause cause, CancellationToken cancellation)
    {
        var run = new ScheduleRun { Schedule = schedule.Key, Due = due, Noted = clock.GetUtcNow(), Cause = cause, State = RunState.Begun };
        if (MissingOf(schedule) is { } missing)
        {
            book.Note(run with { State = RunState.Refused, Ended = run.Noted, Message = $"« {missing} » n'existe plus, ou n'est pas joignable.", Remedy = $"Rétablissez ce dossier ou l'accès à son partage, ou retirez le programme « {schedule.Name} »." });
            return;
        }

        // The same moment taken again after the machine stopped has the same key: its own work does not stand in its way.
        var workKey = $"programme:{schedule.Key}:{due.UtcDateTime:yyyyMMddHHmmssfff}";
        if (book.Begun(schedule.Key).Any(b => b.Work is { } id && ledger.Find(id) is { IsOver: false } other && other.Key != workKey))
        {
            book.Note(run with { State = RunState.Skipped, Ended = run.Noted, Message = "Le passage précédent n'était pas terminé : celui-ci a été laissé." });
            return;
        }

        var (work, _) = await queue.AddAsync(new Work
        {
            Id = Work.NewId(),
            Key = workKey,
            Title = schedule.Name,
            By = $"programme « {schedule.Name} »",
            Origin = WorkOrigin.Schedule,
            Order = Delivered(schedule, due, cause),
            Made = clock.GetUtcNow(),
        }, cancellation);
        book.Note(run with { Work = work.Id });
    }

    /// <summary>The first of what a schedule reads that is not there; null where all is.</summary>
    public static string? MissingOf(Schedule schedule) => schedule.Order.Paths.FirstOrDefault(p => !Directory.Exists(p) && !File.Exists(p));

    /// <summary>The order, whose results bear the moment under which they are delivered; to the second where a person asked, so that no two share a name.</summary>
    private static WorkOrder Delivered(Schedule schedule, DateTimeOffset due, RunCause cause) => schedule.Order.Delivery is not { } delivery ? schedule.Order
        : schedule.Order with { Delivery = delivery with { Name = $"{delivery.Name}-{TimeZoneInfo.ConvertTime(due, ParisTime.Zone).ToString(cause == RunCause.Asked ? "yyyy-MM-dd-HH'h'mm'm'ss" : "yyyy-MM-dd-HH'h'mm", CultureInfo.InvariantCulture)}" } };
}
