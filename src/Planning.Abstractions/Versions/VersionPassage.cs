using Planning.Abstractions.Documents;

namespace Planning.Abstractions.Versions;

/// <summary>A passage of one version of a plan: a paragraph, a list item, a row of a table or a heading; one of the pieces of a very long paragraph.</summary>
/// <param name="File">The file, as the person gave it.</param>
/// <param name="Part">The name of the part that it belongs to, in French.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Text">Its words, the cells of a row parted by " | ".</param>
public sealed record VersionPassage(string File, string Part, Location Location, string Text)
{
    /// <summary>The places of the cells of a row, each of which is a paragraph of its own; empty for all else.</summary>
    public IReadOnlyList<Location> Cells { get; init; } = [];

    /// <summary>Every place that it covers.</summary>
    public IEnumerable<Location> Places => Cells.Count > 0 ? Cells : [Location];
}
