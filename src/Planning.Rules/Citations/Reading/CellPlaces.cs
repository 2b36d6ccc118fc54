using Planning.Abstractions.Documents;
using Planning.Rules.Passages;

namespace Planning.Rules.Citations.Reading;

/// <summary>Finds the cell of a table's row in which some words stand. Made when a row is first asked for.</summary>
internal sealed class CellPlaces(SectionSpan[] sections)
{
    /// <summary>What parts the cells in a row read as one sentence.</summary>
    private const int Bar = 3;

    private readonly Lazy<Dictionary<Location, (Table Table, int Cell)>> rows = new(() => Rows(sections));

    /// <summary>The place of a stretch of a row, with the head of its column; the row's own place where it holds no such cell.</summary>
    public (Location Place, string Head) Of(Sentence row, int start, int length)
    {
        if (!rows.Value.TryGetValue(row.Location, out var found))
        {
            return (row.Location, string.Empty);
        }

        var (table, first) = found;
        for (var (i, offset) = (first, 0); i < table.Cells.Count && table.Cells[i].Row == table.Cells[first].Row; i++)
        {
            var end = offset + table.Cells[i].Text.Length;
            if (start < end)
            {
                return (table.Cells[i].Location with { Span = new TextSpan(start - offset, length) }, HeadOf(table, table.Cells[i]));
            }

            offset = end + Bar;
        }

        return (row.Location, string.Empty);
    }

    private static string HeadOf(Table table, TableCell cell)
    {
        for (var i = 0; i < table.Cells.Count && table.Cells[i].Row == 0; i++)
        {
            var head = table.Cells[i];
            if (cell.Row > 0 && cell.Column >= head.Column && cell.Column < head.Column + head.ColumnSpan)
            {
                return head.Text;
            }
        }

        return string.Empty;
    }

    private static Dictionary<Location, (Table Table, int Cell)> Rows(SectionSpan[] sections)
    {
        var rows = new Dictionary<Location, (Table Table, int Cell)>(ReferenceEqualityComparer.Instance);
        foreach (var table in sections.SelectMany(s => s.Section.Blocks).OfType<Table>())
        {
            for (var i = 0; i < table.Cells.Count; i++)
            {
                if (i == 0 || table.Cells[i].Row != table.Cells[i - 1].Row)
                {
                    rows.TryAdd(table.Cells[i].Location, (table, i));
                }
            }
        }

        return rows;
    }
}
