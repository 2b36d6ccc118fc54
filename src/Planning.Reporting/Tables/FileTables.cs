using Planning.Abstractions.Documents;

namespace Planning.Reporting.Tables;

/// <summary>The tables of one file.</summary>
/// <param name="File">Its path, as the person gave it.</param>
/// <param name="Tables">The tables, in reading order.</param>
public sealed record FileTables(string File, IReadOnlyList<Table> Tables)
{
    /// <summary>The tables of a document.</summary>
    public static FileTables Of(PlanningDocument document) =>
        new(document.File, [.. document.Root.SelfAndDescendants().SelectMany(s => s.Blocks).OfType<Table>()]);
}
