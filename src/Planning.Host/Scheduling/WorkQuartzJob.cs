using Planning.Host.Works;
using Quartz;

namespace Planning.Host.Scheduling;

/// <summary>The scheduler's door to a work of the ledger.</summary>
internal sealed class WorkQuartzJob(WorkRunner runner, TimeProvider clock) : IJob
{
    /// <summary>The group of these jobs; each is named by its work.</summary>
    public const string Group = "travaux";

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var id = context.JobDetail.Key.Name;
        if (await Task.Run(() => runner.Run(id, cancellationToken), cancellationToken) is { } pause)
        {
            await context.Scheduler.ScheduleJob(WorkQueue.TriggerOf(id, clock.GetUtcNow() + pause), cancellationToken: cancellationToken);
        }
    }
}
