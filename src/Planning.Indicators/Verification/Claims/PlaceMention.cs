namespace Planning.Indicators.Verification.Claims;

/// <summary>Territories that a sentence names: one, several together ("les trois communes"), or the one it is about ("le territoire").</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The position after its last.</param>
/// <param name="Places">Their ranks among the facts' places; empty for the one it is about.</param>
/// <param name="IsGroup">Whether it is several named together.</param>
/// <param name="Count">How many it says that they are; 0 where it does not.</param>
internal sealed record PlaceMention(int Start, int End, IReadOnlyList<int> Places, bool IsGroup = false, int Count = 0)
{
    /// <summary>Whether it may be any one of its places, and no other word tells which.</summary>
    public bool IsEither { get; init; }
}
