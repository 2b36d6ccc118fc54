using Planning.Abstractions.Documents;

namespace Planning.Documents.Pdf;

/// <summary>Measures of boxes against each other.</summary>
internal static class Boxes
{
    /// <summary>The box around boxes; at least one.</summary>
    public static Box Around(IEnumerable<Box> boxes) => boxes.Aggregate(Around);

    /// <summary>The box around two.</summary>
    public static Box Around(Box a, Box b) => new(Math.Min(a.Left, b.Left), Math.Min(a.Top, b.Top), Math.Max(a.Right, b.Right), Math.Max(a.Bottom, b.Bottom));

    /// <summary>The middle of a box.</summary>
    public static (double X, double Y) Middle(Box box) => ((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);

    /// <summary>Whether the middle of a box is in another.</summary>
    public static bool Holds(Box outer, Box inner)
    {
        var (x, y) = Middle(inner);
        return x >= outer.Left && x <= outer.Right && y >= outer.Top && y <= outer.Bottom;
    }

    /// <summary>A box grown on all sides.</summary>
    public static Box Grown(Box box, double by) => new(box.Left - by, box.Top - by, box.Right + by, box.Bottom + by);

    /// <summary>How long two stretches run together; negative when they stand apart.</summary>
    public static double Shared(double from, double to, double otherFrom, double otherTo) => Math.Min(to, otherTo) - Math.Max(from, otherFrom);

    /// <summary>What two boxes share; null when they do not meet.</summary>
    public static Box? Overlap(Box a, Box b)
    {
        var shared = new Box(Math.Max(a.Left, b.Left), Math.Max(a.Top, b.Top), Math.Min(a.Right, b.Right), Math.Min(a.Bottom, b.Bottom));
        return shared.Right >= shared.Left && shared.Bottom >= shared.Top ? shared : null;
    }
}
