using System.Collections.Concurrent;

namespace Planning.Host.Inbox;

/// <summary>Where the service is with its watched folders, for those who show it. Any thread may ask.</summary>
internal sealed class InboxState
{
    private readonly ConcurrentDictionary<string, InboxFolderState> folders = new(StringComparer.Ordinal);

    /// <summary>The folders, by name.</summary>
    public IReadOnlyList<InboxFolderState> Folders => [.. folders.Values.OrderBy(f => f.Watched.Folder, StringComparer.Ordinal)];

    /// <summary>Notes where it is with one.</summary>
    public void Say(InboxFolderState folder) => folders[folder.Watched.Folder] = folder;
}
