namespace Planning.Documents.Pdf.Layout;

/// <summary>Puts words that stand close to each other on a line together.</summary>
internal static class Segments
{
    // Of the letters' size: the widest room within a segment, and how far baselines may part.
    private const double MostRoom = 1.0;
    private const double SameLine = 0.3;

    /// <summary>The segments of words of one frame, from the top.</summary>
    public static List<Segment> Of(IEnumerable<PlacedWord> words) =>
        [.. Runs.Of(Sorted(words), (_, last, next) => Follows(last, next)).Select(run => new Segment(Boxes.Around(run.Select(w => w.Box))) { Words = run })];

    /// <summary>Words line by line from the top, each line from the left.</summary>
    public static List<PlacedWord> Sorted(IEnumerable<PlacedWord> words)
    {
        var sorted = new List<PlacedWord>();
        var fromTop = words.Where(w => !w.IsRaised).OrderBy(w => w.Line);
        foreach (var line in Runs.Of(fromTop, (first, last, next) => next.Line - last.Line <= SameLine * Math.Min(next.Word.Size, first.Word.Size)))
        {
            line.Sort((a, b) => a.Box.Left.CompareTo(b.Box.Left));
            sorted.AddRange(line);
        }

        return sorted;
    }

    private static bool Follows(PlacedWord before, PlacedWord word)
    {
        var size = Math.Max(before.Word.Size, word.Word.Size);
        return Math.Abs(word.Line - before.Line) <= SameLine * size && word.Box.Left - before.Box.Right is var room && room <= MostRoom * size && room >= -size;
    }
}
