using Planning.Host.Settings;
using Planning.Host.Works;

namespace Planning.Host.Inbox;

/// <summary>Where the results of what was dropped go.</summary>
internal static class ResultPlace
{
    /// <summary>A folder of this name is never a dossier, whatever the settings are now.</summary>
    private const string UsualName = "resultats";

    /// <summary>Beside the document, in the dossier, or in the folder of the results; under its whole name where another document is called alike.</summary>
    public static WorkDelivery Of(WatchedFolder watched, DroppedItem item, IEnumerable<DroppedItem> others)
    {
        if (item.IsDossier)
        {
            return Of(watched, item) with { Folder = watched.Results.Length == 0 ? item.Path : Path.Combine(watched.Results, item.Name) };
        }

        var name = Path.GetFileNameWithoutExtension(item.Path);
        var isAlike = others.Any(o => !o.IsDossier && o.Path != item.Path && string.Equals(Path.GetFileNameWithoutExtension(o.Path), name, StringComparison.OrdinalIgnoreCase));
        return isAlike ? Of(watched, item) : Of(watched, item) with { Name = name };
    }

    /// <summary>In the watched folder or that of the results, under the item's whole name; while that folder is there.</summary>
    public static WorkDelivery Of(WatchedFolder watched, DroppedItem item) => watched.Results.Length == 0 || watched.Results.StartsWith(watched.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        ? new WorkDelivery(watched.Results.Length == 0 ? watched.Folder : watched.Results, item.Name) { Under = watched.Folder }
        : new WorkDelivery(watched.Results, item.Name) { Under = watched.Results };

    /// <summary>Whether a folder inside the watched one holds results.</summary>
    public static bool IsResults(WatchedFolder watched, string folder) =>
        Path.GetFileName(folder) == UsualName || watched.Results == folder || watched.Results.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
