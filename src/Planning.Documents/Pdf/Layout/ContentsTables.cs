using System.Globalization;
using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Pages;
using Planning.Documents.Pdf.Tables;
using Planning.Documents.Structure;

namespace Planning.Documents.Pdf.Layout;

/// <summary>Knows a table of contents that looks like a table: titles, then pages that grow, as a contents list or an agenda has them.</summary>
internal static class ContentsTables
{
    private const int LeastRows = 3;
    private const int LeastNumberedRows = 5;
    private const int LastPage = 1900;
    private const double Most = 0.8;

    /// <summary>Whether a table of a page is one.</summary>
    /// <param name="table">The table.</param>
    /// <param name="words">The words of the page.</param>
    public static bool Is(PageTable table, IReadOnlyList<PageWord> words)
    {
        var isHeaded = HeadsPages(table);
        var rows = table.Cells.Where(c => c.Text.Length > 0 && !(isHeaded && c.Row == 0)).GroupBy(c => c.Row).Select(r => (First: r.First().Text, Last: r.Last().Text)).ToList();
        var pages = rows.Select(r => Page(r.Last)).Where(p => p > 0).ToList();
        if (rows.Count < LeastRows || pages.Count < rows.Count * Most || pages.Zip(pages.Skip(1)).Any(p => p.Second < p.First))
        {
            return false;
        }

        return words.Count(w => Leaders.End(w.Text) && Holds(table.Box, w.Box)) * 2 >= rows.Count
            || isHeaded || HasTitle(table, words)
            || (rows.Count >= LeastNumberedRows && rows.Count(r => IsNumbered(r.First)) * 2 >= rows.Count);
    }

    // A line above it, of one word or of several.
    private static bool HasTitle(PageTable table, IReadOnlyList<PageWord> words) =>
        Runs.Of(words.Where(w => w.Box.Bottom <= table.Box.Top), (_, last, next) => last.Baseline == next.Baseline).Any(line => ContentsLines.IsTitle(string.Join(' ', line.Select(w => w.Text))));

    // The head of the last column says that it holds pages.
    private static bool HeadsPages(PageTable table) =>
        table.Cells.Any(c => c.Row == 0 && c.Column + c.ColumnSpan == table.ColumnCount && c.Text.Trim(' ', '.', ':').ToLowerInvariant() is "page" or "pages" or "p");

    private static int Page(string text) =>
        int.TryParse(text.Split(' ', '.', '…', '\t')[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page < LastPage && !text.Any(char.IsLetter) ? page : 0;

    private static bool IsNumbered(string text) => text.Length > 0 && (char.IsAsciiDigit(text[0]) || text[0] is 'I' or 'V' or 'X') && text.AsSpan().IndexOfAny('.', ')') is > 0 and < 4;

    private static bool Holds(Box outer, Box inner) => inner.Top >= outer.Top - 1 && inner.Bottom <= outer.Bottom + 1;
}
