using Planning.Documents.Pdf.Tables;
using Planning.Documents.Story;

namespace Planning.Documents.Pdf.Story;

/// <summary>
/// Joins a table that goes on over a page: nothing but running lines parts the two, their columns stand at the same places, and the heads of
/// the rest, where it has any, are those of the beginning, which are not read twice.
/// </summary>
internal sealed class ContinuedTables
{
    // In points.
    private const double Drift = 4;
    private const int LongestAnnouncement = 200;
    private RawTable? open;
    private PageTable? first;
    private PageTable? last;
    private int page;

    /// <summary>Begins a table that may go on.</summary>
    public RawTable Begin(PageTable table, int onPage)
    {
        (open, first, last, page) = (PageTables.ToRaw(table, onPage), table, table, onPage);
        return open;
    }

    /// <summary>Something else follows: the table is over.</summary>
    public void End() => open = null;

    /// <summary>Adds a table to the one before where it is the rest of it.</summary>
    public bool TryContinue(FlowPiece piece)
    {
        if (open is null || piece.Table is not { } table || !IsRest(piece))
        {
            return false;
        }

        PageTables.AddRows(open, table, piece.Page, HeadsAgain(table));
        (last, page) = (table, piece.Page);
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

    // Columns of open tables are as wide as their words: their middles may do instead of their sides.
    private static bool HaveSameColumns(PageTable above, PageTable below)
    {
        var shared = 0;
        for (var column = 0; column < above.ColumnCount; column++)
        {
            shared += Sides(above, column) is var (l1, r1) && Sides(below, column) is var (l2, r2) && (Math.Abs(l1 - l2) <= Drift || Math.Abs(r1 - r2) <= Drift) ? 1 : 0;
        }

        return shared * 4 >= above.ColumnCount * 3;
    }

    private static (double Left, double Right) Sides(PageTable table, int column)
    {
        var cells = table.Cells.Where(c => c.Column == column && c.ColumnSpan == 1).ToList();
        return cells.Count == 0 ? (double.MinValue, double.MinValue) : (cells.Min(c => c.Box.Left), cells.Max(c => c.Box.Right));
    }
}
