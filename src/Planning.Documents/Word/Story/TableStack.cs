using System.Globalization;
using System.Xml;
using Planning.Documents.Story;
using Planning.Documents.Word.Markup;

namespace Planning.Documents.Word.Story;

/// <summary>The tables being read, one inside the other.</summary>
internal sealed class TableStack
{
    private const int MaxSpan = 1000;
    private readonly Stack<(RawTable Table, RawRow? Row)> open = new();
    private RawRow? rowProperties;
    private RawCell? cellProperties;

    public void Begin() => open.Push((new RawTable(), null));

    public RawTable End()
    {
        var table = open.Pop().Table;
        table.Rows.RemoveAll(r => r.IsDeleted || r.Cells.Count == 0);
        return table;
    }

    /// <summary>Begins a row; false outside a table.</summary>
    public bool BeginRow()
    {
        if (!open.TryPop(out var current))
        {
            return false;
        }

        var row = new RawRow();
        current.Table.Rows.Add(row);
        open.Push((current.Table, row));
        return true;
    }

    public void EndRow() => open.Push((open.Pop().Table, null));

    /// <summary>Begins a cell; null outside a row.</summary>
    /// <param name="ordinal">The rank of the next paragraph.</param>
    public RawCell? BeginCell(int ordinal)
    {
        if (!open.TryPeek(out var current) || current.Row is null)
        {
            return null;
        }

        var cell = new RawCell { Part = WordAnchor.Main, Ordinal = ordinal };
        current.Row.Cells.Add(cell);
        return cell;
    }

    /// <summary>Takes one property of a row or cell; false when it is none.</summary>
    public bool Take(XmlReader xml, Mark mark)
    {
        switch (mark)
        {
            case Mark.RowProperties:
                rowProperties = open.TryPeek(out var current) ? current.Row : null;
                break;
            case Mark.CellProperties:
                cellProperties = open.TryPeek(out var holder) ? holder.Row?.Cells.LastOrDefault() : null;
                break;
            case Mark.HeaderRow when rowProperties is not null:
                rowProperties.IsHead = Marks.IsOn(xml);
                break;
            case Mark.Deleted when rowProperties is not null:
                rowProperties.IsDeleted = true;
                break;
            case Mark.GridBefore when rowProperties is not null:
                rowProperties.ColumnsBefore = Number(xml, 0);
                break;
            case Mark.GridSpan when cellProperties is not null:
                cellProperties.ColumnSpan = Math.Max(1, Number(xml, 1));
                break;
            case Mark.VerticalMerge when cellProperties is not null:
                cellProperties.ContinuesAbove = Marks.Value(xml) is null or "continue";
                break;
            default:
                return false;
        }

        return true;
    }

    public void EndProperties() => (rowProperties, cellProperties) = (null, null);

    private static int Number(XmlReader xml, int otherwise) =>
        int.TryParse(Marks.Value(xml), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, MaxSpan) : otherwise;
}
