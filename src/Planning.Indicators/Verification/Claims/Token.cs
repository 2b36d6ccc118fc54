namespace Planning.Indicators.Verification.Claims;

/// <summary>A piece of a sentence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">The position after its last.</param>
/// <param name="Folded">The word, lower case and without accents, or the sign; empty for the others.</param>
/// <param name="Rank">Its rank among those of its kind; -1 for words and signs.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string Folded, int Rank)
{
    /// <summary>Whether it is one of some words; the token that none is never is.</summary>
    public bool Is(params ReadOnlySpan<string> words) => Folded is { Length: > 0 } && words.Contains(Folded);
}
