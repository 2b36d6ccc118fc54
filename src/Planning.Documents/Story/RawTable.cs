using Planning.Abstractions.Documents;

namespace Planning.Documents.Story;

/// <summary>A table, row by row.</summary>
internal sealed class RawTable : RawBlock
{
    public List<RawRow> Rows { get; } = [];

    /// <summary>Where it stands on its page; null where the format has no fixed pages.</summary>
    public Box? Box { get; init; }

    /// <summary>The table as the blocks it is read as: a single cell is a frame around text, not a table.</summary>
    public IReadOnlyList<RawBlock> AsBlocks() => Rows is [{ Cells: [var frame] }] ? frame.Blocks : [this];
}
