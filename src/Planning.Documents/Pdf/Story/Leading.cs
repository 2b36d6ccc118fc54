using Planning.Documents.Pdf.Layout;

namespace Planning.Documents.Pdf.Story;

/// <summary>How far apart the lines of a paragraph stand, for each size of letters.</summary>
internal sealed class Leading
{
    // Where a size comes on single lines only.
    private const double Usual = 1.35;
    private const double LeastOfSize = 0.8;
    private const double MostOfSize = 2.2;
    private readonly Dictionary<int, double> bySize = [];

    /// <summary>The leadings of a document.</summary>
    public static Leading Of(IEnumerable<PageText> pages)
    {
        var gaps = new Dictionary<int, Dictionary<int, int>>();
        foreach (var page in pages)
        {
            foreach (var (above, below) in page.Pieces.Zip(page.Pieces.Skip(1)))
            {
                if (above.Line is { } first && below.Line is { } second && above.Region == below.Region && Key(first.Size) == Key(second.Size)
                    && second.Baseline - first.Baseline is var gap && gap > first.Size * LeastOfSize && gap < first.Size * MostOfSize)
                {
                    var counts = gaps.TryGetValue(Key(first.Size), out var found) ? found : gaps[Key(first.Size)] = [];
                    counts[Key(gap)] = counts.GetValueOrDefault(Key(gap)) + 1;
                }
            }
        }

        var leading = new Leading();
        foreach (var (size, counts) in gaps)
        {
            leading.bySize[size] = counts.MaxBy(c => (c.Value, -c.Key)).Key / 2.0;
        }

        return leading;
    }

    /// <summary>The distance between baselines, in points.</summary>
    public double For(double size) => bySize.GetValueOrDefault(Key(size), size * Usual);

    private static int Key(double points) => (int)Math.Round(Math.Clamp(points, 0, 10_000) * 2);
}
