using Planning.Abstractions.Documents;
using Planning.Host.Settings;

namespace Planning.Host.Inbox;

/// <summary>Where the service is with a watched folder.</summary>
internal sealed record InboxFolderState
{
    /// <summary>The folder.</summary>
    public required WatchedFolder Watched { get; init; }

    /// <summary>When it was last looked at; null before.</summary>
    public DateTimeOffset? Looked { get; init; }

    /// <summary>How many documents and dossiers lie there that are not taken yet: being written, held open, or waiting for their turn.</summary>
    public int Waiting { get; init; }

    /// <summary>Those of them that a program holds open: they are taken once closed.</summary>
    public IReadOnlyList<string> HeldOpen { get; init; } = [];

    /// <summary>How many were taken since the service started.</summary>
    public int Taken { get; init; }

    /// <summary>What keeps it from being worked on, in whole or in part; null for nothing.</summary>
    public Notice? Trouble { get; init; }
}
