using Quartz;

namespace Planning.Host.Scheduling.Schedules;

/// <summary>The scheduler's door to a schedule.</summary>
[DisallowConcurrentExecution]
internal sealed class ScheduleQuartzJob(ScheduleRunner runner) : IJob
{
    /// <summary>The group of these jobs; each is named by its schedule.</summary>
    public const string Group = "programmes";

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        if (await runner.RunIfDueAsync(context.JobDetail.Key.Name, cancellationToken) is { } schedule)
        {
            await ScheduleTriggers.PlaceAsync(context.Scheduler, schedule, cancellationToken);
        }
    }
}
