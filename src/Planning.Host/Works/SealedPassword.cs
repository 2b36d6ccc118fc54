namespace Planning.Host.Works;

/// <summary>The password of protected PDFs as a work keeps it: only the service that sealed it, or one with the same keys, reads it.</summary>
/// <param name="Text">The sealed text.</param>
public sealed record SealedPassword(string Text)
{
    /// <inheritdoc/>
    public override string ToString() => "***";
}
