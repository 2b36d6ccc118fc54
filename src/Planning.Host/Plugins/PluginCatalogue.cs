using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Plugins;

namespace Planning.Host.Plugins;

/// <summary>
/// The plugins of the configured folders: what is in use and what is refused. It does not change: where the folders do, another takes
/// its place.
/// </summary>
public sealed class PluginCatalogue
{
    internal PluginCatalogue(IReadOnlyList<PluginEntry> entries, IEnumerable<Notice> notices)
    {
        Entries = entries;
        Types = [.. entries.SelectMany(e => e.Types)];
        Checks = [.. entries.SelectMany(e => e.Checks)];
        Notices = [.. notices, .. entries.Where(e => e.State is PluginState.Refused or PluginState.Kept).Select(Refusal)];
    }

    /// <summary>One entry a sub-folder, by folder name.</summary>
    public IReadOnlyList<PluginEntry> Entries { get; }

    /// <summary>The document types in use.</summary>
    public IReadOnlyList<IDocumentType> Types { get; }

    /// <summary>The checks in use. They never throw: a failure is a finding to review.</summary>
    public IReadOnlyList<ICheck> Checks { get; }

    /// <summary>What must be known about the plugins themselves: those refused, and folders that do not exist.</summary>
    public IReadOnlyList<Notice> Notices { get; }

    /// <summary>Loads each sub-folder of a folder. Never throws for what a plugin is or does.</summary>
    /// <param name="folder">The plugins' folder.</param>
    /// <param name="log">Where the technical causes of refusals go.</param>
    public static PluginCatalogue Load(string folder, ILogger? log = null) => Load([folder], log);

    /// <summary>Loads each sub-folder of several folders, in the order given.</summary>
    /// <param name="folders">The plugins' folders.</param>
    /// <param name="log">Where the technical causes of refusals go.</param>
    public static PluginCatalogue Load(IReadOnlyList<string> folders, ILogger? log = null) => Load(folders, PluginPolicy.Any, null, log ?? NullLogger.Instance);

    /// <summary>Loads what the policy allows of several folders; what is in use already and did not change is taken over as it is.</summary>
    internal static PluginCatalogue Load(IReadOnlyList<string> folders, PluginPolicy policy, PluginCatalogue? before, ILogger log)
    {
        var entries = new List<PluginEntry>();
        var notices = new List<Notice>();
        foreach (var folder in folders.Select(Path.GetFullPath))
        {
            foreach (var plugin in SubFolders(folder, notices))
            {
                entries.Add(new PluginFolder(plugin, policy, log).Load(entries, before?.Entries.FirstOrDefault(e => e.Folder == plugin)));
            }
        }

        return new PluginCatalogue(entries, notices);
    }

    private static IReadOnlyList<string> SubFolders(string folder, List<Notice> notices)
    {
        try
        {
            return [.. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            notices.Add(new Notice("PLN2103", $"Le dossier des extensions « {folder} » n'existe pas ou ne peut pas être lu.",
                "Vérifiez le réglage « Plugins » d'appsettings.json et vos droits sur ce dossier."));
            return [];
        }
    }

    private static Notice Refusal(PluginEntry entry) => entry.State == PluginState.Kept
        ? new("PLN2750", $"La nouvelle version de l'extension « {entry.Id} » n'est pas chargée : la version {entry.Version} reste en service. {entry.Cause}", entry.Remedy)
        : new("PLN2100", $"L'extension « {entry.Id} » n'est pas chargée. {entry.Cause}", entry.Remedy);
}
