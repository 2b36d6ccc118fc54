using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Finds where a sentence gives a cause.</summary>
internal static class CauseClaims
{
    /// <summary>Whether a word of a sentence gives one, with those around it.</summary>
    public static bool IsCause(ClaimSentence sentence, int k)
    {
        string At(int i) => i >= 0 && i < sentence.Tokens.Count ? sentence.Tokens[i].Folded : string.Empty;
        // "à l'origine de 35 % des émissions" tells a part of them.
        if (At(k) == "origine" && sentence.Tokens.Skip(k + 1).SkipWhile(t => t.Is("de", "d", "du", "la", "pres", "plus", "moins", "environ", "quelque")).FirstOrDefault().Kind == TokenKind.Figure)
        {
            return false;
        }

        // "ont bénéficié d'une rénovation" is of what is measured.
        if (At(k).StartsWith("benefici", StringComparison.Ordinal) && sentence.Tokens.Skip(k + 1).SkipWhile(t => t.Is("de", "d", "un", "une", "l", "la")).FirstOrDefault().Kind == TokenKind.Name)
        {
            return false;
        }

        return sentence.Tokens[k].Kind == TokenKind.Word && (ClaimWords.IsCause(At(k)) || ClaimWords.IsCause(At(k), At(k - 1), At(k + 1)));
    }
}
