using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Planning.Abstractions;

namespace Planning.Host.Plugins;

/// <summary>
/// Has the service take over plugins that were added, changed or removed. It looks, rather than waits for events: these get lost on network
/// shares, and a look costs the names of a few files.
/// </summary>
internal sealed partial class PluginWatch(PluginShelf shelf, TimeProvider clock, ILogger<PluginWatch> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (shelf.Look() is var (before, after))
                {
                    Tell(before, after);
                }
            }
            catch (UserErrorException e)
            {
                LogTrouble(e.Message);
            }
        }
    }

    private void Tell(PluginCatalogue before, PluginCatalogue after)
    {
        foreach (var entry in after.Entries.Except(before.Entries))
        {
            LogEntry(entry.Id, entry.Version, entry.State, entry.Reason);
        }

        foreach (var gone in before.Entries.Where(b => after.Entries.All(a => a.Folder != b.Folder)))
        {
            LogGone(gone.Id);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Plugin {Plugin} {Version}: {State} {Reason}")]
    private partial void LogEntry(string plugin, string version, PluginState state, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Plugin {Plugin} is removed")]
    private partial void LogGone(string plugin);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The plugins could not be looked at: {Why}")]
    private partial void LogTrouble(string why);
}
