using Planning.Abstractions.Documents;

namespace Planning.Documents.Pdf.Pages;

/// <summary>The path being built: its lines, on the sheet, until it is painted or dropped.</summary>
internal sealed class PathUnderWay
{
    // A path of more lines than this is a map or a curve, no rule of a table.
    private const int MaxPoints = 50_000;

    private readonly List<(double X, double Y)> points = [];
    private readonly List<(int Start, bool IsClosed, bool IsCurved)> pieces = [];

    /// <summary>Whether nothing was drawn.</summary>
    public bool IsEmpty => points.Count == 0;

    /// <summary>Whether the path will also clip what is drawn after it.</summary>
    public bool Clips { get; set; }

    /// <summary>The box around it all; null when it has none.</summary>
    public Box? Around => PageFrame.Around(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(points));

    /// <summary>Begins a piece at a place.</summary>
    public void Move((double X, double Y) place)
    {
        if (points.Count < MaxPoints)
        {
            pieces.Add((points.Count, false, false));
            points.Add(place);
        }
    }

    /// <summary>Draws to a place, straight or by a curve that ends there.</summary>
    public void Draw((double X, double Y) place, bool isCurve)
    {
        if (pieces.Count == 0)
        {
            Move(place);
        }
        else if (points.Count < MaxPoints)
        {
            pieces[^1] = pieces[^1] with { IsCurved = pieces[^1].IsCurved || isCurve };
            points.Add(place);
        }
    }

    /// <summary>Closes the piece under way.</summary>
    public void Close()
    {
        if (pieces.Count > 0)
        {
            pieces[^1] = pieces[^1] with { IsClosed = true };
        }
    }

    /// <summary>Forgets it all.</summary>
    public void Clear()
    {
        points.Clear();
        pieces.Clear();
        Clips = false;
    }

    /// <summary>The straight lines, those that close a piece included.</summary>
    public IEnumerable<((double X, double Y) From, (double X, double Y) To)> Lines()
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var (start, isClosed, isCurved) = pieces[i];
            if (isCurved)
            {
                continue;
            }

            var end = End(i);
            for (var p = start + 1; p < end; p++)
            {
                yield return (points[p - 1], points[p]);
            }

            if (isClosed && end - start > 2)
            {
                yield return (points[end - 1], points[start]);
            }
        }
    }

    /// <summary>The boxes of the pieces that fill them, or nearly: a box with round corners is one, a circle is not.</summary>
    public IEnumerable<Box> Areas()
    {
        const double nearly = 0.9;
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(points)[pieces[i].Start..End(i)];
            if (PageFrame.Around(piece) is { } box && (Surface(piece) >= nearly * box.Width * box.Height || piece.Length == 2))
            {
                yield return box;
            }
        }
    }

    private static double Surface(ReadOnlySpan<(double X, double Y)> piece)
    {
        var twice = 0.0;
        for (var i = 0; i < piece.Length; i++)
        {
            var (a, b) = (piece[i], piece[(i + 1) % piece.Length]);
            twice += (a.X * b.Y) - (b.X * a.Y);
        }

        return Math.Abs(twice) / 2;
    }

    private int End(int piece) => piece + 1 < pieces.Count ? pieces[piece + 1].Start : points.Count;
}
