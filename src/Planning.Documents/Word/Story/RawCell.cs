namespace Planning.Documents.Word.Story;

/// <summary>A cell of a table.</summary>
internal sealed class RawCell
{
    public List<RawBlock> Blocks { get; } = [];

    /// <summary>The rank that its first paragraph has in the part.</summary>
    public int Ordinal { get; init; }

    public int ColumnSpan { get; set; } = 1;

    /// <summary>Whether it continues the cell above.</summary>
    public bool ContinuesAbove { get; set; }
}
