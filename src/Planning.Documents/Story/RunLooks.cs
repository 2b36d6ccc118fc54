namespace Planning.Documents.Story;

/// <summary>How the letters of a stretch of text look; null where the style of its paragraph decides.</summary>
internal record struct RunLooks
{
    public bool? Bold;
    public bool? Capitals;

    /// <summary>The size in half points.</summary>
    public int? Size;
    public bool Highlighted;
}
