namespace Planning.Indicators.Store;

/// <summary>The place of an observation among those to review: the least certain come first.</summary>
/// <param name="Id">The observation's number.</param>
/// <param name="Confidence">How sure its reading is, from 0 to 1.</param>
public sealed record ReviewPlace(long Id, double Confidence)
{
    /// <summary>Whether it comes after another, whether or not that one is still to review.</summary>
    public bool IsAfter(ReviewPlace other) => Confidence > other.Confidence || (Confidence.Equals(other.Confidence) && Id > other.Id);
}
