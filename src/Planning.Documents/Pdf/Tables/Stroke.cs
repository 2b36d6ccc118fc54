namespace Planning.Documents.Pdf.Tables;

/// <summary>A whole rule, once its pieces are put together: across the page at a height, or down the page at an x.</summary>
/// <param name="At">The height, or the x, of its middle.</param>
/// <param name="From">Where it begins along itself.</param>
/// <param name="To">Where it ends along itself.</param>
internal readonly record struct Stroke(double At, double From, double To)
{
    /// <summary>How long, in points.</summary>
    public double Length => To - From;

    /// <summary>How much of a stretch it covers, from 0 to 1.</summary>
    public double Covers(double from, double to) => to > from ? Math.Clamp(Boxes.Shared(From, To, from, to) / (to - from), 0, 1) : 0;
}
