using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Pdf.Tables;

/// <summary>Sorts words into lines, and the words of a line into phrases.</summary>
/// <param name="drawsSpaces">Whether the page draws the spaces between words: there, a gap without one parts cells.</param>
internal sealed class TextLines(bool drawsSpaces)
{
    // Of the size of the letters. Cells of one row stand on one line to within the first.
    private const double SameLine = 0.35;

    private const double Raised = 0.8;
    private const double OffLine = 0.6;

    // Justified lines stretch their spaces up to here.
    private const double WidestSpace = 0.9;

    // Two figures side by side are two cells unless a thin space groups their thousands.
    private const double FigureGap = 0.45;

    // A gap without a space where others have one.
    private const double BareGap = 0.3;

    /// <summary>Readies the lines of a page.</summary>
    public static TextLines Of(IReadOnlyList<PageWord> words)
    {
        var (drawn, bare) = (0, 0);
        for (var i = 1; i < words.Count; i++)
        {
            var (a, b) = (words[i - 1], words[i]);
            var gap = b.Box.Left - a.Box.Right;
            if (a.Turn == 0 && b.Turn == 0 && Math.Abs(a.Baseline - b.Baseline) < 0.1 && gap > 0 && gap < 0.5 * b.Size)
            {
                _ = b.SpacesBefore > 0 ? drawn++ : bare++;
            }
        }

        return new(drawn > 4 * bare);
    }

    /// <summary>The lines of words, from the top. All words are upright.</summary>
    /// <param name="words">The words.</param>
    /// <param name="walls">The vertical rules, which part phrases.</param>
    public IReadOnlyList<TextLine> In(IEnumerable<PageWord> words, IReadOnlyList<Stroke> walls)
    {
        var clusters = Runs.Of(words.OrderBy(w => w.Baseline), (first, _, next) => next.Baseline - first.Baseline <= SameLine * Math.Min(first.Size, next.Size)).ToList();
        Lower(clusters);
        return [.. clusters.Where(c => c.Count > 0).Select(c => new TextLine(Phrases(c, walls)))];
    }

    // Calls of notes and exponents that no word took stand a little over their line: they are put on it.
    private static void Lower(List<List<PageWord>> clusters)
    {
        for (var i = 0; i + 1 < clusters.Count; i++)
        {
            var below = clusters[i + 1];
            clusters[i].RemoveAll(small =>
            {
                var isRaised = below.Exists(w => small.Size <= Raised * w.Size && w.Baseline - small.Baseline <= OffLine * w.Size && Math.Abs(small.Box.Left - w.Box.Right) <= OffLine * w.Size);
                if (isRaised)
                {
                    below.Add(small);
                }

                return isRaised;
            });
        }
    }

    private List<Phrase> Phrases(List<PageWord> words, IReadOnlyList<Stroke> walls)
    {
        words.Sort((a, b) => a.Box.Left.CompareTo(b.Box.Left));
        return [.. Runs.Of(words, (_, last, next) => !Parts(last, next) && !HasWall(last, next, walls)).Select(run => new Phrase(run))];
    }

    private static bool HasWall(PageWord left, PageWord right, IReadOnlyList<Stroke> walls)
    {
        var (from, to) = (Boxes.Middle(left.Box).X, Boxes.Middle(right.Box).X);
        var y = left.Baseline - (0.3 * left.Size);
        foreach (var wall in walls)
        {
            if (wall.At > from && wall.At < to && wall.From <= y && wall.To >= y && wall.At > left.Box.Right - (0.3 * left.Size) && wall.At < right.Box.Left + (0.3 * right.Size))
            {
                return true;
            }
        }

        return false;
    }

    private bool Parts(PageWord left, PageWord right)
    {
        var gap = (right.Box.Left - left.Box.Right) / Math.Max(Math.Max(left.Size, right.Size), 0.1);
        return gap > WidestSpace
            || (right.SpacesBefore == 0 && drawsSpaces && gap > BareGap)
            || (right.SpacesBefore > 1 && gap > FigureGap)
            || (gap > FigureGap && !(right.SpacesBefore == 1 && Figures.AreOne(left.Text, right.Text)) && Figures.LookOf(left.Text) == TextLook.Figure && Figures.LookOf(right.Text) == TextLook.Figure);
    }
}
