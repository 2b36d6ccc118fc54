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

    /// <summary>Loads them before the service takes anything in: which are refused is in the log of its start.</summary>
    /// <exception cref="UserErrorException">It cannot be known which plugins are disabled.</exception>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var entry in shelf.Current.Entries.Where(e => e.State == PluginState.Refused))
        {
            LogEntry(entry.Id, entry.Version, entry.State, entry.Reason);
        }

        return base.StartAsync(cancellationToken);
    }

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
