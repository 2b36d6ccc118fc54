using System.Globalization;
using System.Text;
using Planning.Documents.Pdf.Layout;

namespace Planning.Documents.Pdf.Story;

/// <summary>
/// Finds running headers, footers and page numbers: lines at the edge of pages that come again at the same height, with the same words or
/// with a number that grows with the page.
/// </summary>
internal static class RunningLines
{
    // The share of the page's height, at its top and at its bottom, where such lines stand.
    private const double Edge = 0.14;

    // In points: the same line does not move by more.
    private const double Drift = 4;
    private const int LeastPages = 3;
    private const int FewPages = 3;

    /// <summary>The lines that run, of all pages.</summary>
    public static HashSet<PageLine> In(IReadOnlyList<PageText> pages)
    {
        var edges = pages.SelectMany(page => AtEdge(page).Select(line => new EdgeLine(page, line, Masked(line.Text), Height(page, line)))).ToList();
        var least = pages.Count <= FewPages ? 2 : LeastPages;
        var running = new HashSet<PageLine>(ReferenceEqualityComparer.Instance);
        foreach (var alike in edges.GroupBy(e => e.Words).SelectMany(SameHeight))
        {
            running.UnionWith(alike.GroupBy(e => e.Line.Text, StringComparer.Ordinal).Where(g => Comes(g, least)).SelectMany(g => g).Select(e => e.Line));
            running.UnionWith(alike.SelectMany(e => Numbers(e.Line.Text).Select((number, rank) => (Edge: e, rank, Offset: number - e.Page.Number))).GroupBy(n => (n.rank, n.Offset), n => n.Edge)
                .Where(g => Comes(g, least)).SelectMany(g => g).Select(e => e.Line));
        }

        // A number alone that is the page's own needs no other.
        foreach (var edge in edges.Where(e => e.Words == "#" && Numbers(e.Line.Text) is [var only] && only == e.Page.Number))
        {
            running.Add(edge.Line);
        }

        return running;
    }

    private static IEnumerable<PageLine> AtEdge(PageText page) =>
        page.Lines().Where(line => line.Box.Bottom <= page.Height * Edge || line.Box.Top >= page.Height * (1 - Edge));

    // Heights at the bottom are counted from there: pages may differ in size.
    private static double Height(PageText page, PageLine line) => line.Box.Bottom <= page.Height * Edge ? line.Baseline : line.Baseline - page.Height - 1;

    private static IEnumerable<IReadOnlyList<EdgeLine>> SameHeight(IEnumerable<EdgeLine> lines) =>
        Runs.Of(lines.OrderBy(l => l.Height), (_, last, next) => next.Height - last.Height <= Drift);

    // On enough pages, some of which follow each other or are the same side of a sheet.
    private static bool Comes(IEnumerable<EdgeLine> lines, int least)
    {
        var pages = lines.Select(l => l.Page.Number).Distinct().Order().ToList();
        return pages.Count >= least && pages.Zip(pages.Skip(1)).Any(p => p.Second - p.First <= 2);
    }

    /// <summary>The words of a line without its numbers, which change from page to page.</summary>
    public static string Masked(string text)
    {
        var masked = new StringBuilder(text.Length);
        foreach (var c in text.Where(c => !char.IsWhiteSpace(c)))
        {
            if (!char.IsAsciiDigit(c))
            {
                masked.Append(char.ToLowerInvariant(c));
            }
            else if (masked.Length == 0 || masked[^1] != '#')
            {
                masked.Append('#');
            }
        }

        return masked.ToString().Trim('-', '–', '—', '|', '·', '•');
    }

    // Any of them may be the page's: "13/07/2023  5", "Page 3 / 20".
    private static List<int> Numbers(string text)
    {
        var numbers = new List<int>();
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                numbers.Add(int.TryParse(text.AsSpan(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1);
            }
        }

        return numbers;
    }

    private sealed record EdgeLine(PageText Page, PageLine Line, string Words, double Height);
}
