namespace Planning.Rules.Lexicon;

/// <summary>An expression of the lexicon: pieces parted where other words may come between, each with the runs of symbols that make it.</summary>
/// <param name="Pieces">At least one piece, each of at least one run, each of at least one symbol.</param>
internal sealed record Expression(IReadOnlyList<IReadOnlyList<int[]>> Pieces)
{
    /// <summary>How many full words may stand between two pieces.</summary>
    public const int Gap = 6;
}
