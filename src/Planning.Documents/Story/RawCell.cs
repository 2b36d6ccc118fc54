using Planning.Abstractions.Documents;

namespace Planning.Documents.Story;

/// <summary>A cell of a table.</summary>
internal sealed class RawCell
{
    public List<RawBlock> Blocks { get; } = [];

    /// <summary>The part, as an anchor names it; <c>\0</c> for a part that anchors cannot point at.</summary>
    public char Part { get; init; }

    /// <summary>The rank that its first paragraph has in the part.</summary>
    public int Ordinal { get; init; }

    public int ColumnSpan { get; set; } = 1;

    /// <summary>The page that it stands on, from 1; 0 where it is the page reached.</summary>
    public int Page { get; init; }

    /// <summary>The room that it takes on its page; null where the format has no fixed pages.</summary>
    public Box? Box { get; init; }

    /// <summary>Whether it continues the cell above.</summary>
    public bool ContinuesAbove { get; set; }
}
