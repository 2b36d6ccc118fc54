using System.Globalization;
using Quartz;

namespace Planning.Host.Scheduling.Schedules;

/// <summary>Keeps in the scheduler, for each schedule, the trigger of its next time. A trigger that is no longer right finds nothing due.</summary>
internal static class ScheduleTriggers
{
    /// <summary>Puts the trigger of a schedule's next time, unless it is there; missed, it fires once as soon as may be.</summary>
    public static async Task PlaceAsync(IScheduler scheduler, Schedule schedule, CancellationToken cancellation)
    {
        if (schedule.Next is not { } next)
        {
            return;
        }

        var (job, trigger) = (new JobKey(schedule.Key, ScheduleQuartzJob.Group), new TriggerKey($"{schedule.Key}@{next.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}", ScheduleQuartzJob.Group));
        try
        {
            if (!await scheduler.Exists(job, cancellation))
            {
                await scheduler.AddJob(JobBuilder.Create<ScheduleQuartzJob>().WithIdentity(job).StoreDurably().RequestRecovery().Build(), cancellationToken: cancellation);
            }

            if (!await scheduler.Exists(trigger, cancellation))
            {
                await scheduler.ScheduleJob(TriggerBuilder.Create().WithIdentity(trigger).ForJob(job).StartAt(next)
                    .WithSimpleSchedule(s => s.WithMisfireInstruction(SimpleTriggerMisfireInstruction.FireNow)).Build(), cancellationToken: cancellation);
            }
        }
        catch (ObjectAlreadyExistsException)
        {
            // Another machine of the cluster was quicker.
        }
    }
}
