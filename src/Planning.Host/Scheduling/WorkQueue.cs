using Planning.Host.Works;
using Quartz;

namespace Planning.Host.Scheduling;

/// <summary>Takes works in: kept in the ledger first, then given to the scheduler, which does them in their order, a few at a time.</summary>
internal sealed class WorkQueue(WorkLedger ledger, ISchedulerFactory schedulers)
{
    /// <summary>Takes a work in, unless one of the same key was.</summary>
    /// <returns>The work that is kept, and whether it is new.</returns>
    /// <exception cref="Planning.Abstractions.UserErrorException">The ledger cannot be used.</exception>
    public async Task<(Work Work, bool IsNew)> AddAsync(Work work, CancellationToken cancellation)
    {
        var (kept, isNew) = ledger.Add(work);
        if (isNew)
        {
            await ScheduleAsync(kept.Id, cancellation);
        }

        return (kept, isNew);
    }

    /// <summary>Gives the scheduler a work that it does not know, or no longer.</summary>
    public async Task ScheduleAsync(string id, CancellationToken cancellation)
    {
        var scheduler = await schedulers.GetScheduler(cancellation);
        if (await scheduler.Exists(KeyOf(id), cancellation))
        {
            return;
        }

        try
        {
            await scheduler.ScheduleJob(JobBuilder.Create<WorkQuartzJob>().WithIdentity(KeyOf(id)).RequestRecovery().Build(), TriggerOf(id, null), cancellationToken: cancellation);
        }
        catch (ObjectAlreadyExistsException)
        {
            // Another machine of the cluster was quicker.
        }
    }

    /// <summary>The trigger of a work: at once, or at a moment; missed, it is made up for as soon as may be.</summary>
    public static ITrigger TriggerOf(string id, DateTimeOffset? at)
    {
        var builder = TriggerBuilder.Create().WithIdentity($"{id}-{Guid.NewGuid():N}", WorkQuartzJob.Group).ForJob(KeyOf(id))
            .WithSimpleSchedule(s => s.WithMisfireInstruction(SimpleTriggerMisfireInstruction.FireNow));
        return (at is { } moment ? builder.StartAt(moment) : builder.StartNow()).Build();
    }

    private static JobKey KeyOf(string id) => new(id, WorkQuartzJob.Group);
}
