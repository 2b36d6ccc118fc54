using Planning.Abstractions.Documents;
using Planning.Rules.Passages;

namespace Planning.Rules.Citations.Reading;

/// <summary>Finds the cell of a table's row in which some words stand. Made when a row is first asked for.</summary>
internal sealed class CellPlaces(SectionSpan[] sections)
{
    /// <summary>What parts the cells in a row read as one sentence.</summary>
    private const int Bar = 3;

    private readonly Lazy<Dictionary<Location, (Table Table, int Cell)>> rows = new(() => Rows(sections));

    /// <summary>The place of a stretch of a row; the row's where it holds no such cell.</summary>
    public Location Of(Sentence row, int start, int length)
    {
        if (!rows.Value.TryGetValue(row.Location, out var found))
        {
            return row.Location;
        }

        var (table, first) = found;
        for (var (i, offset) = (first, 0); i < table.Cells.Count && table.Cells[i].Row == table.Cells[first].Row; i++)
        {
            var end = offset + table.Cells[i].Text.Length;
            if (start < end)
            {
                return table.Cells[i].Location with { Span = new TextSpan(start - offset, length) };
            }

            offset = end + Bar;
        }

        return row.Location;
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
