using Planning.Host.Plugins;
using Planning.Host.Works;

namespace Planning.Host.Web.Api;

/// <summary>A plugin as programs read it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="State"><c>loaded</c>, <c>refused</c>, <c>kept</c> or <c>disabled</c>.</param>
/// <param name="Reason">Why it, or its new version, is not in use; empty where it is.</param>
/// <param name="Types">The ids of the document types that it brings.</param>
internal sealed record PluginTold(string Id, string Name, string Version, string State, string Reason, IReadOnlyList<string> Types)
{
    /// <summary>The plugin as programs read it.</summary>
    public static PluginTold Of(PluginEntry entry, OwnPaths paths) => new(entry.Id, entry.Name, entry.Version, entry.State.ToString().ToLowerInvariant(), paths.HideAll(entry.Reason), [.. entry.Types.Select(t => t.Id)]);
}
