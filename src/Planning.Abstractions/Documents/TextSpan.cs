namespace Planning.Abstractions.Documents;

/// <summary>A run of characters of a block's text: <paramref name="Start"/> inclusive, <paramref name="Length"/> in UTF-16 units.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first position after the span.</summary>
    public int End => Start + Length;
}
