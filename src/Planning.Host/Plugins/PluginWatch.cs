using Microsoft.Extensions.Logging;
using Planning.Host.Serving;

namespace Planning.Host.Plugins;

/// <summary>
/// Has the service take over plugins that were added, changed or removed. It looks, rather than waits for events: these get lost on network
/// shares, and a look costs the names of a few files.
/// </summary>
internal sealed partial class PluginWatch(PluginShelf shelf, TimeProvider clock, ILogger<PluginWatch> log)
    : Sweep(TimeSpan.FromSeconds(2), "The plugins could not be looked at", clock, log)
{
    /// <summary>Loads them before the service takes anything in: which are refused is in the log of its start.</summary>
    /// <exception cref="UserErrorException">It cannot be known which plugins are disabled.</exception>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var entry in shelf.Current.Entries.Where(e => e.State == PluginState.Refused))
        {
            LogEntry(Log, entry.Id, entry.Version, entry.State, entry.Reason);
        }

        return base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override Task SweepAsync(CancellationToken cancellation)
    {
        if (shelf.Look() is var (before, after))
        {
            Tell(before, after);
        }

        return Task.CompletedTask;
    }

    private void Tell(PluginCatalogue before, PluginCatalogue after)
    {
        foreach (var entry in after.Entries.Except(before.Entries))
        {
            LogEntry(Log, entry.Id, entry.Version, entry.State, entry.Reason);
        }

        foreach (var gone in before.Entries.Where(b => after.Entries.All(a => a.Folder != b.Folder)))
        {
            LogGone(Log, gone.Id);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Plugin {Plugin} {Version}: {State} {Reason}")]
    private static partial void LogEntry(ILogger log, string plugin, string version, PluginState state, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Plugin {Plugin} is removed")]
    private static partial void LogGone(ILogger log, string plugin);
}
