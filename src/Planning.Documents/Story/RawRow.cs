namespace Planning.Documents.Story;

/// <summary>A row of a table.</summary>
internal sealed class RawRow
{
    public List<RawCell> Cells { get; } = [];

    /// <summary>Whether it is repeated at the head of each page.</summary>
    public bool IsHead { get; set; }

    /// <summary>Whether it is deleted by a tracked change.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>Columns left out before its first cell.</summary>
    public int ColumnsBefore { get; set; }
}
