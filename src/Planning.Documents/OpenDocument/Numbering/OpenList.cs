using Planning.Documents.Numbering;

namespace Planning.Documents.OpenDocument.Numbering;

/// <summary>A list that is open.</summary>
/// <param name="Style">The name of its style; empty when it has none.</param>
/// <param name="Counter">The numbers it has reached, shared with the lists it continues.</param>
/// <param name="Depth">Its depth, from 0.</param>
internal sealed record OpenList(string Style, ListCounter Counter, int Depth)
{
    /// <summary>The item whose first paragraph is still to come; null when no paragraph takes a number here.</summary>
    public ListPlace? Waiting { get; set; }
}
