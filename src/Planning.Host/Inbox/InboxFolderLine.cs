using Planning.Abstractions.Documents;
using Planning.Host.Settings;

namespace Planning.Host.Inbox;

/// <summary>A watched folder as it is found from outside the service, on the disk and in what it remembers.</summary>
/// <param name="Watched">The folder.</param>
/// <param name="Taken">How many documents and dossiers were taken from it, of those that are remembered.</param>
/// <param name="Waiting">The documents and dossiers that lie there and are not taken yet, in the order in which they will be.</param>
/// <param name="HeldOpen">Those of them that a program holds open.</param>
/// <param name="Trouble">What keeps it from being worked on; null for nothing.</param>
internal sealed record InboxFolderLine(WatchedFolder Watched, int Taken, IReadOnlyList<string> Waiting, IReadOnlyList<string> HeldOpen, Notice? Trouble)
{
    /// <summary>Looks at it, and changes nothing.</summary>
    /// <param name="watched">The folder.</param>
    /// <param name="taken">What was taken from it: paths, each with its marks.</param>
    public static InboxFolderLine Of(WatchedFolder watched, ILookup<string, string> taken)
    {
        try
        {
            var look = FolderLook.Of(watched, taken.Contains);
            var waiting = look.Items.Where(i => !taken[i.Path].Contains(i.Mark)).ToList();
            return new InboxFolderLine(watched, taken.Count, [.. waiting.Select(i => i.Name)], [.. waiting.Where(i => look.Locked.Contains(i.Path)).Select(i => i.Name)], InboxTrouble.OfUnreadable(look.Unreadable));
        }
        catch (Exception e) when (InboxTrouble.Of(watched, e) is { } trouble)
        {
            return new InboxFolderLine(watched, taken.Count, [], [], trouble);
        }
    }
}
