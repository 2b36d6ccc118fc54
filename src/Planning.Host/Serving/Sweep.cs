using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Planning.Abstractions;

namespace Planning.Host.Serving;

/// <summary>What the service does from time to time. A turn that fails, whatever by, is said in the log, and the next one comes: it never stops the service.</summary>
/// <param name="pause">How long after each turn the next one comes.</param>
/// <param name="trouble">What a turn that fails is called in the log.</param>
/// <param name="clock">The time.</param>
/// <param name="log">The log.</param>
internal abstract partial class Sweep(TimeSpan pause, string trouble, TimeProvider clock, ILogger log) : BackgroundService
{
    /// <summary>The log.</summary>
    protected ILogger Log => log;

    /// <summary>Does it once.</summary>
    public abstract Task SweepAsync(CancellationToken cancellation);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(pause, clock);
        do
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                Tell(e);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Says in the log what failed; where a person's message does not explain it, with its cause.</summary>
    protected void Tell(Exception cause) => LogTrouble(trouble, cause.Message, cause is UserErrorException ? null : cause);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{What}: {Why}")]
    private partial void LogTrouble(string what, string why, Exception? cause);
}
