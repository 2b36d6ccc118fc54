using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Pdf.Tables;

/// <summary>Finds the tables of a page, ruled or not.</summary>
internal static class TableFinder
{
    /// <summary>The tables of a page, from the top.</summary>
    /// <param name="page">The page.</param>
    /// <param name="words">Its words.</param>
    public static IReadOnlyList<PageTable> Find(PageContent page, IReadOnlyList<PageWord> words)
    {
        var found = new List<PageTable>();
        var upright = Leaders.Without(words.Where(w => w.Turn == 0 && !Leaders.IsRule(w.Text)).ToList()).ToList();
        var strokes = Strokes.Of(page, words.Where(w => w.Turn == 0 && Leaders.IsRule(w.Text)));
        var lines = TextLines.Of(upright);
        var taken = new List<Box>();
        foreach (var area in RuledArea.Of(strokes))
        {
            if (Lattice.Of(area) is not { } lattice)
            {
                continue;
            }

            var inside = lines.In(upright.Where(w => Boxes.Holds(Boxes.Grown(area.Box, 1), w.Box)), area.Down);
            if (inside.Count == 0 || Drawings.IsOne(area, inside))
            {
                continue;
            }

            var table = RuledTables.Of(lattice, inside);
            if (table.RowCount * table.ColumnCount > 1)
            {
                if (RuledTables.IsPoor(lattice, inside))
                {
                    table = OpenTable.Of(inside, area.Across, RuledTables.Walls(lattice, area)) ?? table;
                }

                found.Add(table.ToPage(default));
                taken.Add(area.Box);
            }
        }

        var rest = lines.In(upright.Where(w => !taken.Any(t => Boxes.Holds(t, w.Box))), []);
        foreach (var area in new OpenAreas(rest, strokes).All())
        {
            var box = Boxes.Around(area.Select(l => l.Box));
            var near = strokes.Across.Where(s => s.At > box.Top - 20 && s.At < box.Bottom + 20 && Boxes.Shared(s.From, s.To, box.Left, box.Right) > 0).ToList();
            if (OpenTable.Of(area, near, []) is { } table && Acceptance.IsTable(table, near))
            {
                found.Add(table.ToPage(default));
            }
        }

        return [.. found.OrderBy(t => t.Box.Top).ThenBy(t => t.Box.Left)];
    }
}
