using System.Xml;
using Planning.Documents.Story;
using Planning.Documents.Word.Markup;

namespace Planning.Documents.Word.Story;

/// <summary>Where the blocks being read go: to the part, or to the cell, text box or note that is open, innermost last.</summary>
internal sealed class BlockTargets
{
    private readonly Stack<List<RawBlock>> open = new();

    public BlockTargets() => open.Push(Blocks);

    /// <summary>The blocks that stand in the part, notes apart.</summary>
    public List<RawBlock> Blocks { get; } = [];

    /// <summary>The notes that the part holds, by id, separators apart.</summary>
    public Dictionary<string, List<RawBlock>> Notes { get; } = new(StringComparer.Ordinal);

    /// <summary>Begins what holds blocks of its own.</summary>
    public void Begin(List<RawBlock> blocks) => open.Push(blocks);

    /// <summary>Begins a note; the reader stands on its element.</summary>
    public void BeginNote(XmlReader xml)
    {
        var blocks = new List<RawBlock>();
        if (Marks.Attribute(xml, "type") is null or "normal")
        {
            Notes.TryAdd(Marks.Attribute(xml, "id") ?? string.Empty, blocks);
        }

        open.Push(blocks);
    }

    public void End() => open.Pop();

    public void Add(RawParagraph paragraph) => open.Peek().Add(paragraph);

    /// <summary>Adds a table; a single cell is a frame around text, not a table.</summary>
    public void Add(RawTable table)
    {
        if (table.Rows is [{ Cells: [var frame] }])
        {
            open.Peek().AddRange(frame.Blocks);
        }
        else
        {
            open.Peek().Add(table);
        }
    }
}
