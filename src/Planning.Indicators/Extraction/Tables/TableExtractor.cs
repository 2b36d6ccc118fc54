using Planning.Abstractions.Documents;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Extraction.Heads;
using Planning.Indicators.French;
using Planning.Indicators.Territories;
using Planning.Indicators.Naming;

namespace Planning.Indicators.Extraction.Tables;

/// <summary>Reads the values of tables: what each figure is of is told by its row's and its column's heads, then by what stands around the table.</summary>
internal sealed class TableExtractor(Reading reading)
{
    private readonly CellJudge judge = new(reading);

    /// <summary>The values of a table, with what came of all its figures; null for a table without figures.</summary>
    public (IReadOnlyList<ObservationDraft> Drafts, LookedAt Looked)? Read(Table table, TableContext context)
    {
        if (table.ColumnCount == 0)
        {
            return null;
        }

        var grid = new Lattice(table, reading.Cells);
        var layout = new TableLayout(grid, table.HeaderRows);
        var common = CommonHeads(grid, layout);
        var around = Around(layout, common, context);
        var (rowPlace, columnPlace) = Places(grid, layout, common);
        var columnHeads = Enumerable.Range(0, grid.Columns).Select(c => HeadsOf([.. layout.OfColumn(c).Where(t => !common.Contains(t))], columnPlace)).ToList();
        var (refusals, drafts) = (new Refusals(), new List<ObservationDraft>());
        for (var row = layout.HeadRows; row < grid.Rows; row++)
        {
            var rowHeads = layout.AsidesOf(row).Select(t => reading.Heads.Read(t, HeadPlace.Aside)).Concat(HeadsOf(layout.OfRow(row), rowPlace)).ToList();
            for (var column = layout.HeadColumns; column < grid.Columns; column++)
            {
                if (grid.At(row, column) is not { } cell || cell.Row != row || cell.Column != column || layout.IsAside(column))
                {
                    continue;
                }

                var value = grid.Reading(row, column);
                if (value.Kind == CellKind.Bound)
                {
                    refusals.Add("c'est une fourchette ou une borne, non une valeur");
                }

                if (value.Kind is not (CellKind.Figure or CellKind.Period) || (value.Kind == CellKind.Period && !IsCount(value, grid, layout, row)))
                {
                    continue;
                }

                var heads = around with
                {
                    Row = rowHeads,
                    Column = columnHeads[column],
                    Siblings = [.. layout.SiblingsOf(row, column).Select(t => reading.Heads.Read(t, HeadPlace.Around))],
                };
                if (judge.Judge(cell, value, heads, refusals, layout.CodeOf(row)) is { } draft)
                {
                    refusals.Kept++;
                    draft.Around = TableExcerpt.Of(row, column, (grid.Rows, grid.Columns), (r, c) => grid.At(r, c) is { } at && at.Row == r && at.Column == c ? at.Text.Trim() : string.Empty);
                    drafts.Add(draft);
                }
            }
        }

        var title = table.Caption.Length > 0 ? table.Caption : layout.Corner().Concat(layout.OfColumn(Math.Min(layout.HeadColumns, grid.Columns - 1))).FirstOrDefault() ?? string.Empty;
        var looked = refusals.Told(table.Location, title);
        return looked.Figures == 0 ? null : (BestNamed(drafts, refusals), looked);
    }

    /// <summary>What stands around all the figures of a table: its corner and common heads, what is written above and below it, the headings over it.</summary>
    private HeadSet Around(TableLayout layout, HashSet<string> common, TableContext context)
    {
        IReadOnlyList<Head> Read(IEnumerable<string> texts) => [.. texts.Select(t => reading.Heads.Read(t, HeadPlace.Around))];
        return new HeadSet { Row = [], Column = [], Whole = Read(common.Concat(layout.Corner())), Above = Read(context.Above), Below = Read(context.Below), Headings = Read(context.Headings) };
    }

    /// <summary>How the heads of rows and those of columns are to be read.</summary>
    private (HeadPlace Rows, HeadPlace Columns) Places(Lattice grid, TableLayout layout, HashSet<string> common)
    {
        var (rowsAreTold, columnsAreTold) = Told(layout.Corner(), common);
        return (PlaceOf(rowsAreTold, Enumerable.Range(layout.HeadRows, Math.Max(0, grid.Rows - layout.HeadRows)).Where(r => grid.Subhead(r) is null).Select(r => layout.OfRow(r))),
            PlaceOf(columnsAreTold, Enumerable.Range(layout.HeadColumns, Math.Max(0, grid.Columns - layout.HeadColumns)).Select(c => layout.OfColumn(c))));
    }

    /// <summary>Four digits without a space under a year and beside other figures are a count, not a year.</summary>
    private static bool IsCount(CellReading value, Lattice grid, TableLayout layout, int row) =>
        value.Period is { } period && period.From == period.To && Enumerable.Range(layout.HeadColumns, grid.Columns - layout.HeadColumns).Any(c => grid.Kind(row, c) == CellKind.Figure)
        && value.Figure.End > 0;

    private IReadOnlyList<Head> HeadsOf(IReadOnlyList<string> texts, HeadPlace place) => [.. texts.Reverse().Select(t => reading.Heads.Read(t, place))];

    /// <summary>How the heads of one side are to be read: as territories where that is told, and lone words as territories only where all may be.</summary>
    private HeadPlace PlaceOf(bool isTold, IEnumerable<IReadOnlyList<string>> heads)
    {
        var leaves = heads.Where(h => h.Count > 0).Select(h => reading.Heads.Read(h[^1], HeadPlace.Own)).ToList();
        return isTold ? HeadPlace.Territories : leaves.TrueForAll(h => h.IsMute || h.IsTotal) ? HeadPlace.Own : HeadPlace.Mixed;
    }

    /// <summary>The heads that stand over all columns of figures: titles of the table.</summary>
    private static HashSet<string> CommonHeads(Lattice grid, TableLayout layout)
    {
        var columns = Enumerable.Range(layout.HeadColumns, Math.Max(0, grid.Columns - layout.HeadColumns)).Select(layout.OfColumn).ToList();
        return columns.Count < 2 ? [] : [.. columns[0].Where(text => columns.TrueForAll(c => c.Contains(text)))];
    }

    /// <summary>Whether the corner says that rows, or columns, are territories. "Commune / Année" leaves both open.</summary>
    private static (bool Rows, bool Columns) Told(IReadOnlyList<string> corner, IEnumerable<string> common)
    {
        bool IsHead(string text) => WordReader.Content(text) is { Count: > 0 } words && PlaceWords.IsHead(words[0].Folded) && words.Count <= 4;
        return (corner.Any(t => IsHead(t) && !t.Contains('/', StringComparison.Ordinal)), common.Any(IsHead));
    }

    /// <summary>Where two rows of a table name one indicator for one place and period, the one named more exactly is it: "population municipale" beside "population totale".</summary>
    private static List<ObservationDraft> BestNamed(List<ObservationDraft> drafts, Refusals refusals)
    {
        var best = new List<ObservationDraft>();
        foreach (var group in drafts.GroupBy(d => (d.Indicator.Id, d.Territory.Name, d.Period)))
        {
            // What has a total beside it is a part of it; else the one named more exactly.
            var exact = group.Count(d => d.IsTotal) == 1 ? group.Where(d => d.IsTotal).ToList() : group.Where(d => d.Looseness == group.Min(g => g.Looseness)).ToList();
            refusals.Kept -= group.Count() - exact.Count;
            best.AddRange(exact);
        }

        return best;
    }
}
