namespace Planning.Rules.Lexicon;

/// <summary>An expression of the lexicon: runs of symbols, parted where other words may come between.</summary>
/// <param name="Pieces">At least one run, each of at least one symbol.</param>
internal sealed record Expression(IReadOnlyList<int[]> Pieces)
{
    /// <summary>How many full words may stand between two pieces.</summary>
    public const int Gap = 6;
}
