using Planning.Abstractions.Programmes;

namespace Planning.Reporting.Programmes;

/// <summary>What became of a commitment, in words.</summary>
internal static class ChangeWords
{
    /// <summary>The kinds in the order in which they are told, with their names for other programs and their words.</summary>
    public static readonly IReadOnlyList<(CommitmentChangeKinds Kind, string Name, string Words, string Title)> All =
    [
        (CommitmentChangeKinds.Dropped, "dropped", "abandonné", "Abandonnés"),
        (CommitmentChangeKinds.Postponed, "postponed", "reporté", "Reportés"),
        (CommitmentChangeKinds.Reworded, "reworded", "reformulé", "Reformulés"),
        (CommitmentChangeKinds.Advanced, "advanced", "avancé", "Avancés"),
        (CommitmentChangeKinds.Renumbered, "renumbered", "renuméroté", "Renumérotés"),
        (CommitmentChangeKinds.New, "new", "nouveau", "Nouveaux"),
    ];

    /// <summary>All that became of a commitment ("reporté, reformulé"); "inchangé" when nothing did.</summary>
    public static string Of(CommitmentChange change) =>
        change.Kinds == CommitmentChangeKinds.None ? "inchangé" : string.Join(", ", All.Where(k => change.Is(k.Kind)).Select(k => k.Words));
}
