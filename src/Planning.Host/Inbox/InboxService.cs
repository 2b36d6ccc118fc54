using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Planning.Abstractions;
using Planning.Host.Settings;
using Planning.Host.Works;

namespace Planning.Host.Inbox;

/// <summary>Watches the folders of the settings, each by itself: one that does not answer holds up none of the others.</summary>
internal sealed partial class InboxService(PlanningSettings settings, WorkLedger ledger, InboxRhythm rhythm, TimeProvider clock, IServiceProvider services, ILogger<InboxService> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Inbox.Count == 0)
        {
            return Task.CompletedTask;
        }

        RemoveOrphans();
        return Task.WhenAll(settings.Inbox.Select(watched => Task.Run(() => WatchAsync(watched, stoppingToken), stoppingToken)));
    }

    private async Task WatchAsync(WatchedFolder watched, CancellationToken cancellation)
    {
        var watch = ActivatorUtilities.CreateInstance<FolderWatch>(services, watched);
        using var events = new FolderEvents(watched.Folder, clock);
        while (!cancellation.IsCancellationRequested)
        {
            events.Listen();
            if (await LookAsync(watch, watched, cancellation))
            {
                await Task.Delay(rhythm.Busy, clock, cancellation);
            }
            else
            {
                await events.WaitAsync(rhythm.Idle, cancellation);
            }
        }
    }

    /// <summary>The fence of a folder: a fault of ours there is said, and neither the folder nor the service is given up for it.</summary>
    private async Task<bool> LookAsync(FolderWatch watch, WatchedFolder watched, CancellationToken cancellation)
    {
        try
        {
            return await watch.LookAsync(cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFault(watched.Folder, e);
            return false;
        }
    }

    /// <summary>Copies that were made for works that were never kept, because the program was killed between the two.</summary>
    private void RemoveOrphans()
    {
        try
        {
            WorkFolder.RemoveOrphans(settings.Data, id => ledger.Find(id) is not null, clock.GetUtcNow() - TimeSpan.FromHours(1));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or UserErrorException)
        {
            LogFault(settings.Data, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Inbox {Folder}: a look failed")]
    private partial void LogFault(string folder, Exception exception);
}
