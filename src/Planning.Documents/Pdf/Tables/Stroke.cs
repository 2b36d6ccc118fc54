namespace Planning.Documents.Pdf.Tables;

/// <summary>A whole rule, once its pieces are put together: across the page at a height, or down the page at an x.</summary>
/// <param name="At">The height, or the x, of its middle.</param>
/// <param name="From">Where it begins along itself.</param>
/// <param name="To">Where it ends along itself.</param>
internal sealed record Stroke(double At, double From, double To)
{
    /// <summary>How long, in points.</summary>
    public double Length => To - From;

    // A rule belongs to a table that it runs along for most of its width, and does not overrun by much.
    private const double MostOfWidth = 0.7;
    private const double MaxOverrun = 0.45;

    /// <summary>How much of a stretch it covers, from 0 to 1.</summary>
    public double Covers(double from, double to) => to > from ? Math.Clamp(Boxes.Shared(From, To, from, to) / (to - from), 0, 1) : 0;

    /// <summary>Whether it runs along a stretch as its own: it covers most of it, and does not overrun by much.</summary>
    public bool RunsAlong(double from, double to) => Covers(from, to) >= MostOfWidth && Length <= (to - from) * (1 + MaxOverrun);
}
