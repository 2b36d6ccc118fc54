namespace Planning.Documents.Word.Story;

/// <summary>A table, row by row.</summary>
internal sealed class RawTable : RawBlock
{
    public List<RawRow> Rows { get; } = [];
}
