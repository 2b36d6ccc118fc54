using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Pdf.Layout;

/// <summary>Puts words that stand close to each other on a line together.</summary>
internal static class Segments
{
    // Of the letters' size: the widest room within a segment, and how far baselines may part.
    private const double MostRoom = 1.0;
    private const double SameLine = 0.3;

    /// <summary>The segments of words of one frame, from the top.</summary>
    public static List<Segment> Of(IEnumerable<PlacedWord> words)
    {
        var segments = new List<Segment>();
        var run = new List<PlacedWord>();
        foreach (var word in Sorted(words))
        {
            if (run.Count > 0 && !Follows(run[^1], word))
            {
                segments.Add(Close(run));
                run = [];
            }

            run.Add(word);
        }

        if (run.Count > 0)
        {
            segments.Add(Close(run));
        }

        return segments;
    }

    /// <summary>Words line by line from the top, each line from the left.</summary>
    public static List<PlacedWord> Sorted(IEnumerable<PlacedWord> words)
    {
        var sorted = words.Where(w => !w.IsRaised).OrderBy(w => w.Line).ToList();
        for (var start = 0; start < sorted.Count;)
        {
            var end = start + 1;
            while (end < sorted.Count && sorted[end].Line - sorted[end - 1].Line <= SameLine * Math.Min(sorted[end].Word.Size, sorted[start].Word.Size))
            {
                end++;
            }

            sorted.Sort(start, end - start, Comparer<PlacedWord>.Create((a, b) => a.Box.Left.CompareTo(b.Box.Left)));
            start = end;
        }

        return sorted;
    }

    private static bool Follows(in PlacedWord before, in PlacedWord word)
    {
        var size = Math.Max(before.Word.Size, word.Word.Size);
        return Math.Abs(word.Line - before.Line) <= SameLine * size && word.Box.Left - before.Box.Right is var room && room <= MostRoom * size && room >= -size;
    }

    private static Segment Close(List<PlacedWord> run) =>
        new(Around(run.Select(w => w.Box))) { Words = run, Baseline = run[0].Line, Size = run.Max(w => w.Word.Size) };

    /// <summary>The box around boxes, of which there is at least one.</summary>
    public static Box Around(IEnumerable<Box> boxes)
    {
        var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var box in boxes)
        {
            (left, top, right, bottom) = (Math.Min(left, box.Left), Math.Min(top, box.Top), Math.Max(right, box.Right), Math.Max(bottom, box.Bottom));
        }

        return new Box(left, top, right, bottom);
    }
}
