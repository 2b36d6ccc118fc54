using Planning.Host.Inbox;
using Planning.Host.Works;
using Planning.Host.Works.Kinds;

namespace Planning.Host.Web.Api;

/// <summary>A watched folder as programs read it.</summary>
/// <param name="Folder">Its name.</param>
/// <param name="Kind">What is done there: <c>check</c> or <c>extract</c>.</param>
/// <param name="Taken">How many documents were taken since the service started.</param>
/// <param name="Waiting">How many wait.</param>
/// <param name="HeldOpen">The names of those that a program holds open.</param>
/// <param name="Trouble">What keeps it from being worked on, in French; empty for nothing.</param>
/// <param name="Remedy">What to do about it, in French.</param>
internal sealed record InboxTold(string Folder, string Kind, int Taken, int Waiting, IReadOnlyList<string> HeldOpen, string Trouble, string Remedy)
{
    /// <summary>The folder as programs read it.</summary>
    public static InboxTold Of(InboxFolderState state, OwnPaths paths) => new(ShownPaths.NameOf(state.Watched.Folder), state.Watched.Kind.ToString().ToLowerInvariant(), state.Taken, state.Waiting,
        [.. state.HeldOpen.Select(ShownPaths.NameOf)], paths.HideAll(state.Trouble?.Message ?? string.Empty), paths.HideAll(state.Trouble?.Remedy ?? string.Empty));
}
