using Planning.Abstractions.Documents;
using Planning.Rules.Passages;

namespace Planning.Rules.Citations.Reading;

/// <summary>Finds the cell of a table's row in which some words stand, words after words. The tables are looked through when a row is first asked for.</summary>
internal sealed class CellPlaces(SectionSpan[] sections)
{
    /// <summary>What parts the cells in a row read as one sentence.</summary>
    private const int Bar = 3;

    private readonly Lazy<Dictionary<Location, Row>> rows = new(() => Rows(sections));
    private Location? current;
    private int cell;
    private int offset;

    /// <summary>The place of a stretch of a row, with the head of its column; the row's own place where it holds no such cell.</summary>
    public (Location Place, string Head) Of(Sentence sentence, int start, int length)
    {
        if (!rows.Value.TryGetValue(sentence.Location, out var row))
        {
            return (sentence.Location, string.Empty);
        }

        if (!ReferenceEquals(current, sentence.Location) || start < offset)
        {
            (current, cell, offset) = (sentence.Location, row.First, 0);
        }

        var cells = row.Table.Cells;
        while (cell + 1 < cells.Count && cells[cell + 1].Row == cells[row.First].Row && start >= offset + cells[cell].Text.Length)
        {
            offset += cells[cell++].Text.Length + Bar;
        }

        var head = cells[cell].Row > 0 && cells[cell].Column < row.Heads.Length ? row.Heads[cells[cell].Column] : string.Empty;
        return (cells[cell].Location with { Span = new TextSpan(start - offset, length) }, head);
    }

    private static Dictionary<Location, Row> Rows(SectionSpan[] sections)
    {
        var rows = new Dictionary<Location, Row>(ReferenceEqualityComparer.Instance);
        foreach (var table in sections.SelectMany(s => s.Section.Blocks).OfType<Table>())
        {
            var heads = Heads(table);
            for (var i = 0; i < table.Cells.Count; i++)
            {
                if (i == 0 || table.Cells[i].Row != table.Cells[i - 1].Row)
                {
                    rows.TryAdd(table.Cells[i].Location, new Row(table, i, heads));
                }
            }
        }

        return rows;
    }

    /// <summary>The text of the first row above each column.</summary>
    private static string[] Heads(Table table)
    {
        var heads = new string[table.ColumnCount];
        Array.Fill(heads, string.Empty);
        foreach (var head in table.Cells.TakeWhile(c => c.Row == 0))
        {
            Array.Fill(heads, head.Text, Math.Min(head.Column, heads.Length), Math.Clamp(head.ColumnSpan, 0, Math.Max(0, heads.Length - head.Column)));
        }

        return heads;
    }

    /// <summary>A row: its table, its first cell, and the heads of the columns.</summary>
    private readonly record struct Row(Table Table, int First, string[] Heads);
}
