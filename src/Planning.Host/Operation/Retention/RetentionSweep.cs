using Microsoft.Extensions.Logging;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Serving;

namespace Planning.Host.Operation.Retention;

/// <summary>Has what is due for removal removed, every hour.</summary>
internal sealed partial class RetentionSweep(WorkRetention retention, DeclaredSchedules declared, TimeProvider clock, ILogger<RetentionSweep> log)
    : Sweep(TimeSpan.FromHours(1), "What is past its time could not be removed", clock, log)
{
    /// <inheritdoc/>
    public override async Task SweepAsync(CancellationToken cancellation)
    {
        declared.Renew();
        if (await Task.Run(() => retention.Sweep(cancellation), cancellation) is > 0 and var forgotten)
        {
            LogForgotten(Log, forgotten);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} works are past their time and forgotten")]
    private static partial void LogForgotten(ILogger log, int count);
}
