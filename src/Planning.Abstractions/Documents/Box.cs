namespace Planning.Abstractions.Documents;

/// <summary>A rectangle of a page as a reader holds it, in points (1/72 inch) from its top left corner: x grows to the right, y downwards.</summary>
/// <param name="Left">The left side.</param>
/// <param name="Top">The upper side.</param>
/// <param name="Right">The right side, never less than <paramref name="Left"/>.</param>
/// <param name="Bottom">The lower side, never less than <paramref name="Top"/>.</param>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>How wide, in points.</summary>
    public double Width => Right - Left;

    /// <summary>How high, in points.</summary>
    public double Height => Bottom - Top;
}
