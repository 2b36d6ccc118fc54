using Planning.Host.Plugins;

namespace Planning.Host.Web.Administration;

/// <summary>A plugin as the page of who runs the service shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Version">Its version.</param>
/// <param name="State">What became of it.</param>
/// <param name="Tone">The class of its mark.</param>
/// <param name="Reason">Why it is not in use, or not as it is in its folder; empty for nothing.</param>
/// <param name="IsDisabled">Whether a person disabled it; null where it has no id of its own to be disabled by.</param>
public sealed record ListedPlugin(string Id, string Name, string Version, string State, string Tone, string Reason, bool? IsDisabled)
{
    /// <summary>The plugins, by folder; what was just asked for and is not done yet is told.</summary>
    /// <param name="entries">The plugins as they are in use.</param>
    /// <param name="disabled">The ids that are to be disabled.</param>
    /// <param name="allowed">The only ids that the settings allow; empty for all.</param>
    internal static IReadOnlyList<ListedPlugin> Of(IReadOnlyList<PluginEntry> entries, IReadOnlyList<string> disabled, IReadOnlyCollection<string> allowed) =>
        [.. entries.Select(e => Of(e, disabled.Contains(e.Id, StringComparer.OrdinalIgnoreCase), allowed.Count == 0 || allowed.Contains(e.Id, StringComparer.OrdinalIgnoreCase)))];

    private static ListedPlugin Of(PluginEntry entry, bool isDisabled, bool isAllowed)
    {
        var (state, tone) = (entry.State, isDisabled) switch
        {
            (PluginState.Loaded or PluginState.Kept, true) => ("va être désactivée", "running"),
            (PluginState.Disabled, false) when isAllowed => ("va être activée", "running"),
            (PluginState.Loaded, _) => ("chargée", "done"),
            (PluginState.Kept, _) => ("ancienne version en service", "partial"),
            (PluginState.Disabled, _) => (isAllowed ? "désactivée" : "non autorisée", string.Empty),
            _ => ("refusée", "failed"),
        };
        return new ListedPlugin(entry.Id, entry.Name, entry.Version, state, tone, entry.State is PluginState.Refused or PluginState.Kept || !isAllowed ? PageText.Of(entry.Reason) : string.Empty, entry.Version.Length > 0 ? isDisabled : null);
    }
}
