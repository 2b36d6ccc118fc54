using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Planning.Abstractions;

namespace Planning.Host.Operation.Retention;

/// <summary>Has what is due for removal removed, every hour.</summary>
internal sealed partial class RetentionSweep(WorkRetention retention, TimeProvider clock, ILogger<RetentionSweep> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                if (await Task.Run(() => retention.Sweep(stoppingToken), stoppingToken) is > 0 and var forgotten)
                {
                    LogForgotten(forgotten);
                }
            }
            catch (Exception e) when (e is UserErrorException or IOException or UnauthorizedAccessException)
            {
                LogTrouble(e.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} works are past their time and forgotten")]
    private partial void LogForgotten(int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "What is past its time could not be removed: {Why}")]
    private partial void LogTrouble(string why);
}
