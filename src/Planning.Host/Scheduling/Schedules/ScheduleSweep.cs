using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Planning.Abstractions;
using Quartz;

namespace Planning.Host.Scheduling.Schedules;

/// <summary>From time to time: gives the scheduler the times of schedules that changed, does what people asked for, and tells how runs ended.</summary>
internal sealed partial class ScheduleSweep(ScheduleBook book, ScheduleRunner runner, ScheduleWatch watch, ISchedulerFactory schedulers, TimeProvider clock, ILogger<ScheduleSweep> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>Does it once.</summary>
    public async Task SweepAsync(CancellationToken cancellation)
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

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (Exception e) when (e is UserErrorException or SchedulerException)
            {
                LogTrouble(e.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The schedules could not be looked through: {Why}")]
    private partial void LogTrouble(string why);
}
