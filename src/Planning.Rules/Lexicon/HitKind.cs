namespace Planning.Rules.Lexicon;

/// <summary>How an expression counts for a concept.</summary>
internal enum HitKind : byte
{
    /// <summary>It establishes the concept alone.</summary>
    Term,

    /// <summary>It needs others beside it.</summary>
    Clue,

    /// <summary>Nothing counts inside it.</summary>
    Except,
}
