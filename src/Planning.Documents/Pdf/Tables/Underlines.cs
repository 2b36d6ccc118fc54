using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Pdf.Tables;

/// <summary>Takes underlines out of the rules of a page: they end where their words end.</summary>
internal static class Underlines
{
    // In points: how exactly an underline keeps to its words.
    private const double Near = 1.6;

    // Of the letters' size: how far under the line it is drawn.
    private const double Below = 0.3;

    /// <summary>The rules that underline nothing.</summary>
    public static IEnumerable<Stroke> Without(IReadOnlyList<Stroke> across, IReadOnlyList<PageWord> words)
    {
        var sorted = words.OrderBy(w => w.Baseline).ToArray();
        var baselines = Array.ConvertAll(sorted, w => w.Baseline);
        return across.Where(s => !IsOne(s, sorted, baselines));
    }

    private static bool IsOne(Stroke stroke, PageWord[] words, double[] baselines)
    {
        const double reach = 12;
        var first = Array.BinarySearch(baselines, stroke.At - reach);
        var (starts, ends, covered) = (false, false, 0.0);
        for (var i = first < 0 ? ~first : first; i < words.Length && baselines[i] <= stroke.At + 1; i++)
        {
            var word = words[i];
            if (stroke.At - word.Baseline <= Below * word.Size && word.Box.Left >= stroke.From - Near && word.Box.Right <= stroke.To + Near)
            {
                starts |= word.Box.Left - stroke.From <= Near;
                ends |= stroke.To - word.Box.Right <= Near;
                covered += word.Box.Width;
            }
        }

        return starts && ends && covered >= 0.6 * stroke.Length;
    }
}
