using System.Text.RegularExpressions;
using Planning.Indicators.Extraction.Heads;
using Planning.Indicators.French;

namespace Planning.Indicators.Extraction.Tables;

/// <summary>Which rows and columns of a table are heads.</summary>
internal sealed partial class TableLayout
{
    private readonly Lattice grid;
    private readonly bool[] ranks, units, asides;
    private readonly IReadOnlyList<string>[] columnHeads;

    public TableLayout(Lattice grid, int headerRows)
    {
        this.grid = grid;
        HeadRows = CountHeadRows(headerRows);
        ranks = OfEachColumn(IsRank);
        HeadColumns = CountHeadColumns();
        (units, asides, columnHeads) = (OfEachColumn(IsOfUnits), OfEachColumn(IsBeside), OfEachColumn(HeadsOver));
    }

    /// <summary>How many of the first rows are heads.</summary>
    public int HeadRows { get; }

    /// <summary>How many of the first columns are heads.</summary>
    public int HeadColumns { get; }

    /// <summary>The heads over a column, uppermost first.</summary>
    public IReadOnlyList<string> OfColumn(int column) => columnHeads[column];

    private IReadOnlyList<string> HeadsOver(int column)
    {
        var heads = new List<string>();
        for (var row = 0; row < HeadRows; row++)
        {
            var text = grid.Text(row, column);
            for (var left = column; text.Length == 0 && left > HeadColumns && row < HeadRows - 1; left--)
            {
                // A head drawn once over several columns without being merged.
                text = grid.Text(row, left - 1);
            }

            if (text is "%" or "(%)" or "en %" && column > HeadColumns && grid.Kind(row, column - 1) == CellKind.Period && !Enumerable.Range(0, HeadRows).Any(r => grid.Kind(r, column) == CellKind.Period))
            {
                // "2014 | %": the share is of the year on its left.
                heads.Add(grid.Text(row, column - 1));
            }

            if (text.Length > 0 && (heads.Count == 0 || heads[^1] != text))
            {
                heads.Add(text);
            }
        }

        return heads;
    }

    /// <summary>The heads before a row, outermost first: titles of groups of rows, then its own.</summary>
    public IReadOnlyList<string> OfRow(int row)
    {
        var heads = new List<string>();
        for (var above = row - 1; above >= HeadRows; above--)
        {
            if (grid.Subhead(above) is { } title)
            {
                heads.Add(title);
                break;
            }
        }

        for (var column = 0; column < HeadColumns; column++)
        {
            var text = grid.Text(row, column);
            for (var above = row; text.Length == 0 && above > HeadRows && column < HeadColumns - 1; above--)
            {
                text = grid.Text(above - 1, column);
            }

            if (text.Length > 0 && (heads.Count == 0 || heads[^1] != text) && !IsCode(text) && !ranks[column] && !units[column])
            {
                heads.Add(text);
            }
        }

        return heads;
    }

    /// <summary>The heads of the other columns, and for a row that opens with "dont", that of the row above it is a part of.</summary>
    public IEnumerable<string> SiblingsOf(int row, int column)
    {
        for (var above = row; HeadColumns > 0 && above > HeadRows && Head.OpensPart(grid.Text(above, HeadColumns - 1)); above--)
        {
            if (!Head.OpensPart(grid.Text(above - 1, HeadColumns - 1)))
            {
                yield return grid.Text(above - 1, HeadColumns - 1);
            }
        }

        foreach (var text in Enumerable.Range(HeadColumns, Math.Max(0, grid.Columns - HeadColumns)).Where(c => c != column).Select(c => OfColumn(c) is [.., var last] ? last : string.Empty).Where(t => t.Length > 0))
        {
            yield return text;
        }
    }

    /// <summary>What columns of words beside the figures say of a row: its unit, its year, its source.</summary>
    public IEnumerable<string> AsidesOf(int row) =>
        Enumerable.Range(0, grid.Columns).Where(c => (c < HeadColumns ? units[c] : asides[c]) && grid.Kind(row, c) is CellKind.Text or CellKind.Period).Select(c => grid.Text(row, c));

    /// <summary>The heads of the head columns themselves: what the rows are ("Commune").</summary>
    public IReadOnlyList<string> Corner() =>
        [.. Enumerable.Range(0, HeadRows).SelectMany(row => Enumerable.Range(0, HeadColumns).Select(column => grid.Text(row, column))).Where(t => t.Length > 0).Distinct()];

    /// <summary>The code of a territory in the head columns of a row; null where there is none.</summary>
    public string? CodeOf(int row) => Enumerable.Range(0, HeadColumns).Select(column => grid.Text(row, column)).FirstOrDefault(IsCode);

    private T[] OfEachColumn<T>(Func<int, T> what) => [.. Enumerable.Range(0, grid.Columns).Select(what)];

    private int CountHeadRows(int told)
    {
        var rows = 0;
        while (rows < grid.Rows && IsHeadRow(rows) && !(rows > 0 && grid.Subhead(rows) is not null && IsSettled(rows)))
        {
            rows++;
        }

        return rows == grid.Rows ? Math.Min(told, rows) : rows;
    }

    /// <summary>Whether the rows above already head several columns: a lone cell below them titles a group of rows.</summary>
    private bool IsSettled(int row) => Enumerable.Range(0, row).Any(above => grid.Subhead(above) is null && grid.At(row, 0) is { ColumnSpan: var span } && (span > 1 || grid.Text(row, 0).Length > 0));

    private bool IsHeadRow(int row)
    {
        var says = false;
        for (var column = 0; column < grid.Columns; column++)
        {
            var kind = grid.Kind(row, column);
            says |= kind != CellKind.Blank;
            if (kind is CellKind.Missing or CellKind.Bound or CellKind.Figure)
            {
                return false;
            }
        }

        return says;
    }

    private int CountHeadColumns()
    {
        var columns = 0;
        while (columns < grid.Columns - 1 && IsHeadColumn(columns))
        {
            columns++;
        }

        return columns;
    }

    private bool IsHeadColumn(int column)
    {
        var says = false;
        for (var row = HeadRows; row < grid.Rows; row++)
        {
            var kind = ranks[column] ? CellKind.Text : grid.Kind(row, column);
            says |= kind is CellKind.Text or CellKind.Period || (kind == CellKind.Figure && IsCode(grid.Text(row, column)));
            if (kind is CellKind.Figure or CellKind.Bound && !IsCode(grid.Text(row, column)))
            {
                return false;
            }
        }

        return says;
    }

    /// <summary>Whether a column says of which unit, year or source the row is.</summary>
    public bool IsAside(int column) => asides[column];

    private bool IsBeside(int column) =>
        Enumerable.Range(0, HeadRows).Any(row => AsideHead().IsMatch(grid.Text(row, column))) && Enumerable.Range(HeadRows, grid.Rows - HeadRows).All(row => grid.Kind(row, column) != CellKind.Figure);

    /// <summary>Whether a column before the figures says of which unit each row is.</summary>
    private bool IsOfUnits(int column) => column > 0 && Enumerable.Range(0, HeadRows).Any(row => UnitHead().IsMatch(grid.Text(row, column)));

    /// <summary>Whether a column numbers its rows: 1, 2, 3…</summary>
    private bool IsRank(int column) => grid.Rows - HeadRows > 1 && Enumerable.Range(HeadRows, grid.Rows - HeadRows).All(row => grid.Kind(row, column) == CellKind.Figure && grid.Reading(row, column).Figure.Value == row - HeadRows + 1);

    /// <summary>Codes of communes have five signs, numbers of intercommunalités nine, never parted.</summary>
    private static bool IsCode(string text) => Code().IsMatch(text);

    [GeneratedRegex(@"^(?:unités?|années?|millésimes?|dates?|dernière année|période)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AsideHead();

    [GeneratedRegex(@"^unités?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex UnitHead();

    [GeneratedRegex(@"^(?:\d[\dAB]\d{3}|\d{9})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();
}
