using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Finds where a sentence gives a cause.</summary>
internal static class CauseClaims
{
    private static readonly WordSet Plans = new("plan plui plu scot pcaet padd pas doo plh projet programme strategie schema");

    /// <summary>"Le plan réduit les émissions": what a plan does, or wants, is told by no value of the territory, whichever way that goes.</summary>
    public static bool IsOfPlan(ClaimSentence sentence) => sentence.Figures.Count == 0 && sentence.Periods.Count == 0
        && sentence.Tokens is [{ Folded: "le" or "la" or "notre" or "ce" or "cette" }, { Kind: TokenKind.Word } plan, ..] && Plans.Has(plan.Folded)
        && sentence.Tokens.Any(t => ChangeWords.DirectionOf(t.Folded) != 0) && !sentence.Tokens.Any(t => ClaimWords.IsAim(t.Folded));

    /// <summary>Whether a word of a sentence gives one, with those around it.</summary>
    public static bool IsCause(ClaimSentence sentence, int k)
    {
        string At(int i) => i >= 0 && i < sentence.Tokens.Count ? sentence.Tokens[i].Folded : string.Empty;
        // "à l'origine de 35 % des émissions" tells a part of them.
        if (At(k) == "origine" && sentence.Tokens.Skip(k + 1).SkipWhile(t => t.Is("de", "d", "du", "la", "pres", "plus", "moins", "environ", "quelque")).FirstOrDefault().Kind == TokenKind.Figure)
        {
            return false;
        }

        // "l'érosion se confirme" goes on; "a bénéficié d'un surcroît de 90 logements" has it.
        if ((At(k).StartsWith("confirm", StringComparison.Ordinal) && At(k - 1) is "se" or "s") || (At(k).StartsWith("benefici", StringComparison.Ordinal) && sentence.Tokens.Skip(k + 1).SkipWhile(t => t.Is("de", "d", "un", "une")).FirstOrDefault() is var gained && (gained.Kind == TokenKind.Figure || ChangeWords.DirectionOf(gained.Folded ?? string.Empty) > 0)))
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
