using Microsoft.Extensions.Logging;
using Planning.Abstractions;
using Planning.Host.Settings;

namespace Planning.Host.Plugins;

/// <summary>
/// The plugins in use now. A catalogue never changes: when the folders do, another takes its place, and who holds the first ends on it.
/// The libraries of a catalogue leave the memory when nobody holds it any more. Any thread may ask.
/// </summary>
/// <param name="settings">Where the plugins are, and which are allowed.</param>
/// <param name="isLive">Whether the folders are looked at again; a command takes them as they are when it starts.</param>
/// <param name="log">Where the technical causes of refusals go.</param>
internal sealed class PluginShelf(PlanningSettings settings, bool isLive, ILogger<PluginShelf> log)
{
    private readonly Lock starting = new();
    private readonly Lock looking = new();
    private volatile PluginCatalogue? current;
    private string loaded = string.Empty;
    private string seen = string.Empty;

    /// <summary>The plugins in use. Take it once for a work, so that all of it is done by the same ones.</summary>
    /// <exception cref="UserErrorException">It cannot be known which plugins are disabled.</exception>
    public PluginCatalogue Current => current ?? First();

    /// <summary>Loads the plugins beside what goes on, for one who will ask for them. What goes wrong is told to who asks.</summary>
    public void LoadAhead() => Task.Run(First);

    /// <summary>
    /// Looks at the folders. What changed since is loaded once it is found twice the same: a plugin that is being copied is left alone. A folder
    /// of plugins that is not there at all is trouble of the disk or the network: what is in use stays. So it does while others are loaded.
    /// </summary>
    /// <returns>The plugins before and after; null where they are the same.</returns>
    /// <exception cref="UserErrorException">It cannot be known which plugins are disabled: what is in use stays.</exception>
    public (PluginCatalogue Before, PluginCatalogue After)? Look()
    {
        lock (looking)
        {
            var before = Current;
            var stamp = FolderStamp.Of(settings.Plugins);
            var isSettled = stamp == seen;
            seen = stamp;
            if (stamp == loaded || !isSettled || !Directory.Exists(settings.Plugins))
            {
                return null;
            }

            var after = Load(before);
            (current, loaded) = (after, stamp);
            return (before, after);
        }
    }

    private PluginCatalogue First()
    {
        lock (starting)
        {
            if (current is not null)
            {
                return current;
            }

            loaded = seen = isLive ? FolderStamp.Of(settings.Plugins) : string.Empty;
            return current = Load(null);
        }
    }

    private PluginCatalogue Load(PluginCatalogue? before) => PluginCatalogue.Load([settings.Plugins], new PluginPolicy
    {
        Disabled = new DisabledPlugins(settings.Plugins).Read(),
        Allowed = settings.AllowedPlugins,
        IsReplaceable = isLive,
    }, before, log);
}
