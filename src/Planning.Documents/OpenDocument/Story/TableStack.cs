using System.Xml;
using Planning.Documents.OpenDocument.Markup;
using Planning.Documents.Story;

namespace Planning.Documents.OpenDocument.Story;

/// <summary>The tables being read, one inside the other.</summary>
internal sealed class TableStack
{
    private const int MaxSpan = 1000;
    private readonly Stack<OpenTable> open = new();
    private readonly RepeatBudget repeats = new();

    /// <summary>Whether cells with text were left out, for they were repeated beyond measure.</summary>
    public bool IsCut => repeats.IsExceeded;

    /// <summary>Whether the place is in a table.</summary>
    public bool IsOpen => open.Count > 0;

    public void Begin() => open.Push(new OpenTable(repeats));

    public RawTable End() => open.Pop().Table;

    /// <summary>Says whether the rows that follow are heads.</summary>
    public void Head(bool isHead)
    {
        if (open.TryPeek(out var table))
        {
            table.InHead = isHead;
        }
    }

    public void BeginRow(XmlReader xml) => open.Peek().BeginRow(Count(xml, "number-rows-repeated", int.MaxValue));

    public void EndRow() => open.Peek().EndRow();

    /// <summary>Begins a cell.</summary>
    /// <param name="xml">The reader, on it.</param>
    /// <param name="ordinal">The rank of the next paragraph.</param>
    public RawCell BeginCell(XmlReader xml, int ordinal) => open.Peek().BeginCell(
        ordinal, Count(xml, "number-columns-spanned", MaxSpan), Count(xml, "number-rows-spanned", MaxSpan), Count(xml, "number-columns-repeated", int.MaxValue));

    public void EndCell() => open.Peek().EndCell();

    /// <summary>Passes cells that others cover.</summary>
    public void Cover(XmlReader xml) => open.Peek().Cover(Count(xml, "number-columns-repeated", MaxSpan));

    private static int Count(XmlReader xml, string name, int most) => Math.Clamp(Marks.Number(xml, name, Marks.Table) ?? 1, 1, most);
}
