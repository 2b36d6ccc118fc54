namespace Planning.Documents.Pdf.Layout;

/// <summary>
/// Puts the segments of a page in reading order: where a blank corridor parts lines that stand side by side, the left column is read before
/// the right one, and what crosses the corridor above and below is read before and after both.
/// </summary>
internal static class Columns
{
    // A column has as many lines, each of a few words; less is a list, a form or a table that was not seen as one.
    private const int LeastLines = 3;
    private const int LeastLetters = 12;

    // In points.
    private const double LeastWidth = 5;
    private const double Reach = 1;

    // Beyond these a page is a map, not a text.
    private const int MostSegments = 1500;
    private const int MostDepth = 10;

    /// <summary>The blocks in reading order, each of segments from the top.</summary>
    public static List<List<Segment>> In(IReadOnlyList<Segment> segments)
    {
        var blocks = new List<List<Segment>>();
        Part([.. segments], 0, blocks);
        return blocks;
    }

    private static void Part(List<Segment> segments, int depth, List<List<Segment>> blocks)
    {
        if (segments.Count == 0)
        {
            return;
        }

        if (segments.Count > MostSegments || depth > MostDepth || Best(segments) is not { } corridor)
        {
            blocks.Add(segments);
            return;
        }

        Part(segments.FindAll(s => s.Middle <= corridor.Top), depth + 1, blocks);
        Part(segments.FindAll(s => corridor.Holds(s) && s.Box.Right <= corridor.Middle), depth + 1, blocks);
        Part(segments.FindAll(s => corridor.Holds(s) && s.Box.Right > corridor.Middle), depth + 1, blocks);
        Part(segments.FindAll(s => s.Middle > corridor.Top && !corridor.Holds(s)), depth + 1, blocks);
    }

    private static Corridor? Best(List<Segment> segments)
    {
        Corridor? best = null;
        var tried = new HashSet<(int, int)>();
        foreach (var left in segments)
        {
            if (Neighbour(left, segments) is not { } right || right.Box.Left - left.Box.Right < LeastWidth)
            {
                continue;
            }

            var corridor = Extend((left.Box.Right + right.Box.Left) / 2, left, right, segments);
            if (tried.Add(((int)Math.Clamp(corridor.Top, -1e6, 1e6), (int)corridor.Middle / 3)) && Parts(corridor, segments) && corridor.Weight > (best?.Weight ?? 0))
            {
                best = corridor;
            }
        }

        return best;
    }

    // The nearest on the right at the same height.
    private static Segment? Neighbour(Segment left, List<Segment> segments)
    {
        Segment? nearest = null;
        foreach (var right in segments)
        {
            if (right.Box.Left >= left.Box.Right && right.Box.Top < left.Box.Bottom && right.Box.Bottom > left.Box.Top && right.Box.Left < (nearest?.Box.Left ?? double.MaxValue))
            {
                nearest = right;
            }
        }

        return nearest;
    }

    // Up and down to what crosses.
    private static Corridor Extend(double middle, Segment left, Segment right, List<Segment> segments)
    {
        var height = (Math.Max(left.Box.Top, right.Box.Top) + Math.Min(left.Box.Bottom, right.Box.Bottom)) / 2;
        var (top, bottom) = (double.MinValue, double.MaxValue);
        foreach (var segment in segments)
        {
            if (segment.Box.Left < middle + Reach && segment.Box.Right > middle - Reach)
            {
                if (segment.Middle < height)
                {
                    top = Math.Max(top, segment.Middle);
                }
                else
                {
                    bottom = Math.Min(bottom, segment.Middle);
                }
            }
        }

        return new Corridor(middle, top, bottom);
    }

    private static bool Parts(Corridor corridor, List<Segment> segments)
    {
        var left = segments.FindAll(s => corridor.Holds(s) && s.Box.Right <= corridor.Middle);
        var right = segments.FindAll(s => corridor.Holds(s) && s.Box.Right > corridor.Middle);
        if (!IsColumn(left) || !IsColumn(right) || right.Min(s => s.Box.Left) - left.Max(s => s.Box.Right) < LeastWidth)
        {
            return false;
        }

        var top = Math.Max(left.Min(s => s.Box.Top), right.Min(s => s.Box.Top));
        var bottom = Math.Min(left.Max(s => s.Box.Bottom), right.Max(s => s.Box.Bottom));
        var less = Math.Min(left.Max(s => s.Box.Bottom) - left.Min(s => s.Box.Top), right.Max(s => s.Box.Bottom) - right.Min(s => s.Box.Top));
        corridor.Weight = (bottom - top) * Math.Min(left.Count, right.Count);
        return bottom - top >= less / 2;
    }

    private static bool IsColumn(List<Segment> side)
    {
        var lines = side.FindAll(s => s.Words.Count > 0);
        if (lines.Count == 0)
        {
            return side.Count > 0;
        }

        return (lines.Count >= LeastLines || side.Count > lines.Count) && lines.Average(l => l.Letters) >= LeastLetters;
    }

    private sealed record Corridor(double Middle, double Top, double Bottom)
    {
        public double Weight { get; set; }

        public bool Holds(Segment segment) => segment.Middle > Top && segment.Middle < Bottom;
    }
}
