using Planning.Documents.Pdf.Tables;
using Planning.Documents.Story;

namespace Planning.Documents.Pdf.Story;

/// <summary>
/// Joins a table that goes on over a page: nothing but running lines parts the two, their columns stand at the same places, and the heads of
/// the rest, where it has any, are those of the beginning, which are not read twice. A row that the end of the page cuts is whole where it begins.
/// </summary>
internal sealed class ContinuedTables
{
    // In points.
    private const double Drift = 4;

    // Of the table's width.
    private const double FarthestSide = 0.15;
    private const int LongestAnnouncement = 200;
    private readonly List<Part> parts = [];
    private RawTable? open;
    private PageTable? first;
    private PageTable? last;
    private int page;

    /// <summary>Begins a table that may go on; its rows are written when it is over.</summary>
    public RawTable Begin(PageTable table, int onPage)
    {
        End();
        (open, first, last, page) = (new RawTable { Box = table.Box }, table, table, onPage);
        parts.Add(new Part(table, onPage, Skipped: 0));
        return open;
    }

    /// <summary>Something else follows: the table is over.</summary>
    public void End()
    {
        foreach (var part in parts)
        {
            PageTables.AddRows(open!, part.Table, part.Page, part.Skipped);
        }

        parts.Clear();
        open = null;
    }

    /// <summary>Adds a table to the one before where it is the rest of it.</summary>
    public bool TryContinue(FlowPiece piece)
    {
        if (open is null || piece.Table is not { } table || !IsRest(piece))
        {
            return false;
        }

        var heads = HeadsAgain(table);
        (last, page) = (table, piece.Page);
        if (CutRow.Of(parts[^1].Table, table, heads) is not var (above, below))
        {
            parts.Add(new Part(table, page, heads));
            return true;
        }

        parts[^1] = parts[^1] with { Table = above };
        if (below is not null)
        {
            parts.Add(new Part(below, page, heads));
        }

        return true;
    }

    /// <summary>Whether a paragraph only says that the table goes on ("Tableau 3 (suite)").</summary>
    public bool AnnouncesRest(LineGroup paragraph, FlowPiece next) =>
        open is not null && paragraph.Page == page + 1 && IsRest(next) && string.Concat(paragraph.Lines.Select(l => l.Text)) is { Length: <= LongestAnnouncement } text
        && text.Contains("suite", StringComparison.OrdinalIgnoreCase);

    private bool IsRest(FlowPiece piece) =>
        piece.Table is { } table && piece.Page == page + 1 && table.ColumnCount == last!.ColumnCount && HaveSameColumns(last, table) && (table.HeaderRows == 0 || first!.HeaderRows == 0 || HeadsAgain(table) > 0);

    private int HeadsAgain(PageTable rest)
    {
        var heads = Math.Max(1, first!.HeaderRows);
        return rest.RowCount > heads && Texts(first, heads).SequenceEqual(Texts(rest, heads)) && Texts(rest, heads).Any(t => t.Length > 0) ? heads : 0;
    }

    private static IEnumerable<string> Texts(PageTable table, int rows) => table.Cells.Where(c => c.Row < rows).Select(c => string.Concat(c.Text.Where(char.IsLetterOrDigit)));

    // Columns of open tables are as wide as their words: one side may move, but not far.
    private static bool HaveSameColumns(PageTable above, PageTable below)
    {
        var (shared, far) = (0, FarthestSide * Math.Max(above.Box.Width, below.Box.Width));
        for (var column = 0; column < above.ColumnCount; column++)
        {
            var (one, other) = (Sides(above, column), Sides(below, column));
            var (left, right) = (Math.Abs(one.Left - other.Left), Math.Abs(one.Right - other.Right));
            if (Math.Max(left, right) > far)
            {
                return false;
            }

            shared += Math.Min(left, right) <= Drift ? 1 : 0;
        }

        return shared * 4 >= above.ColumnCount * 3;
    }

    private static (double Left, double Right) Sides(PageTable table, int column)
    {
        var cells = table.Cells.Where(c => c.Column == column && c.ColumnSpan == 1).ToList();
        return cells.Count == 0 ? (table.Box.Left, table.Box.Right) : (cells.Min(c => c.Box.Left), cells.Max(c => c.Box.Right));
    }

    /// <summary>What one page holds of the table.</summary>
    /// <param name="Table">The table of the page.</param>
    /// <param name="Page">The page.</param>
    /// <param name="Skipped">How many first rows only say the heads again.</param>
    private sealed record Part(PageTable Table, int Page, int Skipped);
}
