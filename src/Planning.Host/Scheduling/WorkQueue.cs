using Planning.Host.Works;
using Quartz;

namespace Planning.Host.Scheduling;

/// <summary>Takes works in: kept in the ledger first, then given to the scheduler, which does them in their order, a few at a time.</summary>
internal sealed class WorkQueue(WorkLedger ledger, ISchedulerFactory schedulers, TimeProvider clock)
{
    /// <summary>How much later than expected a work may be due before the clock is taken to have gone back.</summary>
    private static readonly TimeSpan Leeway = TimeSpan.FromMinutes(1);

    /// <summary>Takes a work in, unless one of the same key was. Once it is kept it will be done, were the scheduler away.</summary>
    /// <returns>The work that is kept, and whether it is new.</returns>
    /// <exception cref="Planning.Abstractions.UserErrorException">The ledger cannot be used.</exception>
    public async Task<(Work Work, bool IsNew)> AddAsync(Work work, CancellationToken cancellation)
    {
        var (kept, isNew) = ledger.Add(work);
        if (isNew)
        {
            await TryScheduleAsync(kept, cancellation);
        }

        return (kept, isNew);
    }

    /// <summary>Has a work that is over done again; says whether it will be: of two who ask at once, one is told so.</summary>
    /// <param name="work">The work.</param>
    /// <param name="clear">Removes its results, once nobody else may have it done again.</param>
    /// <param name="cancellation">Asks to stop.</param>
    /// <exception cref="Planning.Abstractions.UserErrorException">The ledger cannot be used.</exception>
    public async Task<bool> RedoAsync(Work work, Action clear, CancellationToken cancellation)
    {
        if (!work.IsOver || !ledger.Reopen(work.Id))
        {
            return false;
        }

        clear();
        await TryScheduleAsync(work, cancellation);
        return true;
    }

    private async Task TryScheduleAsync(Work work, CancellationToken cancellation)
    {
        try
        {
            await ScheduleAsync(work, cancellation);
        }
        catch (SchedulerException)
        {
            // The sweep gives it to the scheduler when that is back.
        }
    }

    /// <summary>Gives the scheduler a work that it does not know, or no longer, or that a clock set back would have wait.</summary>
    public async Task ScheduleAsync(Work work, CancellationToken cancellation)
    {
        var scheduler = await schedulers.GetScheduler(cancellation);
        if (await scheduler.Exists(KeyOf(work.Id), cancellation))
        {
            await PullForwardAsync(scheduler, work, cancellation);
            return;
        }

        try
        {
            await scheduler.ScheduleJob(JobBuilder.Create<WorkQuartzJob>().WithIdentity(KeyOf(work.Id)).RequestRecovery().Build(), TriggerOf(work.Id, clock.GetUtcNow()), cancellationToken: cancellation);
        }
        catch (ObjectAlreadyExistsException)
        {
            // Another machine of the cluster was quicker.
        }
    }

    /// <summary>The trigger of a work at a moment; missed, it is made up for as soon as may be.</summary>
    public static ITrigger TriggerOf(string id, DateTimeOffset at) => TriggerBuilder.Create().WithIdentity($"{id}-{Guid.NewGuid():N}", WorkQuartzJob.Group).ForJob(KeyOf(id))
        .WithSimpleSchedule(s => s.WithMisfireInstruction(SimpleTriggerMisfireInstruction.FireNow)).StartAt(at).Build();

    /// <summary>A moment that was an hour ahead when the clock was set back by one is due now.</summary>
    private async Task PullForwardAsync(IScheduler scheduler, Work work, CancellationToken cancellation)
    {
        if (work.State != WorkState.Waiting)
        {
            return;
        }

        var latest = clock.GetUtcNow() + (work.Attempts == 0 ? TimeSpan.Zero : WorkPause.After(work.Attempts - 1) ?? WorkPause.Delivery);
        foreach (var trigger in await scheduler.GetTriggersOfJob(KeyOf(work.Id), cancellation))
        {
            if (trigger.NextFireTimeUtc > latest + Leeway)
            {
                await scheduler.RescheduleJob(trigger.Key, TriggerOf(work.Id, latest), cancellation);
            }
        }
    }

    private static JobKey KeyOf(string id) => new(id, WorkQuartzJob.Group);
}
