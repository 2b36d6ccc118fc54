using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Pdf.Tables;

/// <summary>Puts the pieces of rules together: those drawn cell by cell, dashed, dotted or double, and the sides of shaded areas.</summary>
/// <param name="Across">The horizontal ones, from the top.</param>
/// <param name="Down">The vertical ones, from the left.</param>
internal sealed record Strokes(IReadOnlyList<Stroke> Across, IReadOnlyList<Stroke> Down)
{
    // Pieces of one rule, the lines of a double rule and the sides of cells that nearly touch are this near, in points: less than any text is high.
    private const double Near = 3;

    // The gap between pieces of a dashed or dotted rule.
    private const double DashGap = 4.5;

    // Shorter ones rule nothing.
    private const double MinLength = 7;

    // A page with more than this is a drawing; its longest rules are enough to find the tables beside it.
    private const int Max = 4000;

    /// <summary>The strokes of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="words">Its upright words: some are rules drawn with letters, and some rules only underline words.</param>
    public static Strokes Of(PageContent page, IReadOnlyList<PageWord> words)
    {
        var (across, down) = (new List<Stroke>(), new List<Stroke>());
        foreach (var rule in page.Rules)
        {
            var isDot = Math.Max(rule.Box.Width, rule.Box.Height) < MinLength;
            if (rule.IsHorizontal || isDot)
            {
                across.Add(new((rule.Box.Top + rule.Box.Bottom) / 2, rule.Box.Left, rule.Box.Right));
            }

            if (!rule.IsHorizontal || isDot)
            {
                down.Add(new((rule.Box.Left + rule.Box.Right) / 2, rule.Box.Top, rule.Box.Bottom));
            }
        }

        var whole = Whole(across);
        across = [.. Underlines.Without(whole, words)];
        across.AddRange(words.Where(w => Leaders.IsRule(w.Text)).Select(w => new Stroke(w.Baseline - (0.3 * w.Size), w.Box.Left, w.Box.Right)));
        var fills = page.Fills.Where(f => IsShading(f, page)).Take(Max).ToList();
        foreach (var fill in fills.Where((f, i) => !IsBehindText(f, i, fills)))
        {
            across.Add(new(fill.Top, fill.Left, fill.Right));
            across.Add(new(fill.Bottom, fill.Left, fill.Right));
            down.Add(new(fill.Left, fill.Top, fill.Bottom));
            down.Add(new(fill.Right, fill.Top, fill.Bottom));
        }

        return new(Whole(across), Whole(down));
    }

    // The shade of a paragraph within a shaded cell, inset on both sides, parts nothing.
    private static bool IsBehindText(Box fill, int rank, List<Box> fills)
    {
        for (var i = rank - 1; i >= Math.Max(0, rank - 60); i--)
        {
            var (left, right) = (fill.Left - fills[i].Left, fills[i].Right - fill.Right);
            if (left is > 1 and < 12 && right is > 1 and < 12 && fill.Top >= fills[i].Top - 1 && fill.Bottom <= fills[i].Bottom + 1)
            {
                return true;
            }
        }

        return false;
    }

    // Shaded cells and rows, not the background of a page nor the ticks of a drawing.
    private static bool IsShading(Box fill, PageContent page) =>
        fill.Width >= MinLength && fill.Height >= MinLength && fill.Width * fill.Height < 0.6 * page.Width * page.Height;

    private static IReadOnlyList<Stroke> Whole(List<Stroke> pieces)
    {
        pieces.Sort((a, b) => a.At.CompareTo(b.At));
        var whole = new List<Stroke>();
        foreach (var level in Runs.Of(pieces, (first, _, next) => next.At - first.At <= Near))
        {
            Join(level, whole);
        }

        var kept = whole.Where(s => s.Length >= MinLength);
        return [.. (whole.Count > Max ? kept.OrderByDescending(s => s.Length).Take(Max).OrderBy(s => s.At) : kept)];
    }

    private static void Join(List<Stroke> level, List<Stroke> whole)
    {
        level.Sort((a, b) => a.From.CompareTo(b.From));
        var (from, to, weight, at) = (level[0].From, level[0].To, 0.0, 0.0);
        foreach (var piece in level)
        {
            if (piece.From - to > (piece.Length < MinLength ? DashGap : Near))
            {
                whole.Add(new(at / weight, from, to));
                (from, to, weight, at) = (piece.From, piece.To, 0, 0);
            }

            to = Math.Max(to, piece.To);
            weight += piece.Length + 0.01;
            at += piece.At * (piece.Length + 0.01);
        }

        whole.Add(new(at / weight, from, to));
    }
}
