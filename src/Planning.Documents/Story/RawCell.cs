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

    /// <summary>Whether it continues the cell above.</summary>
    public bool ContinuesAbove { get; set; }
}
