namespace Planning.Abstractions.Deadlines;

/// <summary>The names of consequences in files: those that people write, and those that programs read.</summary>
public static class ConsequenceNames
{
    private static readonly (ConsequenceKind Kind, string French, string Name)[] All =
    [
        (ConsequenceKind.Lapse, "caducite", "lapse"),
        (ConsequenceKind.Unlawfulness, "illegalite", "unlawfulness"),
        (ConsequenceKind.Freeze, "gel", "freeze"),
        (ConsequenceKind.StateActs, "etat", "state-acts"),
        (ConsequenceKind.Payment, "finances", "payment"),
        (ConsequenceKind.Revision, "revision", "revision"),
        (ConsequenceKind.Deliberation, "deliberation", "deliberation"),
        (ConsequenceKind.Update, "mise-a-jour", "update"),
        (ConsequenceKind.Publication, "publication", "publication"),
    ];

    /// <summary>The names that people write.</summary>
    public static IReadOnlyList<string> French => [.. All.Select(a => a.French)];

    /// <summary>The consequence that a person names; null when there is none of that name.</summary>
    public static ConsequenceKind? Find(string french) => Array.Find(All, a => a.French == french) is { Name: not null } found ? found.Kind : null;

    /// <summary>The name for programs.</summary>
    public static string Of(ConsequenceKind kind) => Array.Find(All, a => a.Kind == kind).Name;
}
