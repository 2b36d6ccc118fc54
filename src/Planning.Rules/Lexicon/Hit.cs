namespace Planning.Rules.Lexicon;

/// <summary>A concept met in a sentence.</summary>
/// <param name="Concept">The concept's index in the compiled lexicon.</param>
/// <param name="Expression">The expression's index; two hits of one expression are one clue.</param>
/// <param name="Kind">How it counts.</param>
internal readonly record struct Hit(int Concept, int Expression, HitKind Kind);
