using Planning.Abstractions.Documents;

namespace Planning.Documents.Story;

/// <summary>Moves spans when the text they point into is cut.</summary>
internal static class Spans
{
    /// <summary>The spans once <paramref name="cut"/> characters are taken off the start and <paramref name="length"/> remain.</summary>
    public static IReadOnlyList<TextSpan> Shift(IReadOnlyList<TextSpan> spans, int cut, int length)
    {
        if (spans.Count == 0)
        {
            return spans;
        }

        var shifted = new List<TextSpan>(spans.Count);
        foreach (var span in spans)
        {
            var start = Math.Max(span.Start - cut, 0);
            var end = Math.Min(span.End - cut, length);
            if (end > start)
            {
                shifted.Add(new TextSpan(start, end - start));
            }
        }

        return shifted;
    }
}
