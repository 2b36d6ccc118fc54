using Microsoft.Extensions.Logging;
using Planning.Host.Serving;
using Quartz;

namespace Planning.Host.Scheduling.Schedules;

/// <summary>From time to time: gives the scheduler the times of schedules that changed, does what people asked for, and tells how runs ended.</summary>
internal sealed class ScheduleSweep(ScheduleBook book, ScheduleRunner runner, ScheduleWatch watch, ISchedulerFactory schedulers, TimeProvider clock, ILogger<ScheduleSweep> log)
    : Sweep(TimeSpan.FromSeconds(10), "The schedules could not be looked through", clock, log)
{
    /// <inheritdoc/>
    public override async Task SweepAsync(CancellationToken cancellation)
    {
        var scheduler = await schedulers.GetScheduler(cancellation);
        foreach (var schedule in book.All())
        {
            await runner.RunAskedAsync(schedule, cancellation);
            if (schedule.IsEnabled && (schedule.Next is null ? await runner.RunIfDueAsync(schedule.Key, cancellation) : schedule) is { } timed)
            {
                await ScheduleTriggers.PlaceAsync(scheduler, timed, cancellation);
            }
        }

        watch.Settle();
    }
}
