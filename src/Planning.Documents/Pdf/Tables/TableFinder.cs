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
        var upright = words.Where(w => w.Turn == 0).ToList();
        var strokes = Strokes.Of(page);
        var lines = TextLines.Of(upright);
        foreach (var area in RuledArea.Of(strokes))
        {
            if (Lattice.Of(area) is not { } lattice)
            {
                continue;
            }

            var inside = lines.In(upright.Where(w => Boxes.Holds(Boxes.Grown(area.Box, 1), w.Box)), area.Down);
            var table = RuledTables.Of(lattice, inside);
            if (table.RowCount * table.ColumnCount > 1)
            {
                found.Add(table.ToPage(default));
            }
        }

        return found;
    }
}
