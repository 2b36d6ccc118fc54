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

/// <summary>A concept met in a sentence.</summary>
/// <param name="Concept">The concept's index in the compiled lexicon.</param>
/// <param name="Expression">The expression's index; two hits of one expression are one clue.</param>
/// <param name="Kind">How it counts.</param>
internal readonly record struct Hit(int Concept, int Expression, HitKind Kind);
