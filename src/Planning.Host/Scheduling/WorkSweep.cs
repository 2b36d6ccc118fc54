using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Planning.Host.Works;

namespace Planning.Host.Scheduling;

/// <summary>Gives the scheduler, from time to time, the works that are kept and that it does not know: those taken in while its database was away.</summary>
internal sealed partial class WorkSweep(WorkLedger ledger, WorkQueue queue, TimeProvider clock, ILogger<WorkSweep> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                foreach (var work in ledger.Open())
                {
                    await queue.ScheduleAsync(work, stoppingToken);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogTrouble(e.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The works that wait could not be given to the scheduler: {Why}")]
    private partial void LogTrouble(string why);
}
