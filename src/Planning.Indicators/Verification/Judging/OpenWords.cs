using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>
/// Tells whether a word that no list knows may claim something beside what the facts hold. Where figures are bound to facts, a verb, an adverb
/// or an adjective tells no more than they do; a thing that is counted, owned, caused or compared with may be one that the facts lack.
/// </summary>
internal sealed class OpenWords(ClaimSentence sentence)
{
    /// <summary>What lies outside the facts, whatever stands beside it.</summary>
    private static readonly WordSet Outside = new("=national nationaux =regional regionaux =departemental departementaux =francais =europeen =mondial mondiaux =voisin =limitrophe =frontalier +region +voisin +pays");

    /// <summary>What a thing stands after, and no verb, adverb or adjective that follows its noun.</summary>
    private static readonly WordSet Governing = new("de d du des par sous sur face malgre suite avec via pour chez parmi selon hors contre vers dans en au aux à entre le la les l ce cet cette ces son sa ses leur leurs un une plusieurs certains certaines quelques");

    /// <summary>Whether the word may claim.</summary>
    public bool MayClaim(int k)
    {
        var (word, before) = (sentence.Tokens[k].Folded, k > 0 ? sentence.Tokens[k - 1] : default);
        return k == 0 || Outside.Has(word) || Governing.Has(before.Folded) || before.Kind == TokenKind.Figure || (before.Kind == TokenKind.Name && !IsVerb(word));
    }

    private static bool IsVerb(string word) => word.EndsWith("ait", StringComparison.Ordinal) || word.EndsWith("ant", StringComparison.Ordinal) || (word.EndsWith("ent", StringComparison.Ordinal) && !word.EndsWith("ment", StringComparison.Ordinal));
}
