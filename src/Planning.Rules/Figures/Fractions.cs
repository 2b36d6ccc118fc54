using Planning.Rules.French;

namespace Planning.Rules.Figures;

/// <summary>Reads shares in words: "un quart", "deux tiers", "la moitié".</summary>
internal static class Fractions
{
    /// <summary>The share that begins at a token, as a near percentage; null when none does.</summary>
    public static AmountMention? At(ReadOnlySpan<Token> tokens, int i)
    {
        var next = i + 1 < tokens.Length ? tokens[i + 1].Word.Folded : string.Empty;
        decimal? percent = (tokens[i].Word.Folded, next) switch
        {
            ("moitie", _) => 50,
            ("un" or "le", "tiers") => 100m / 3,
            ("deux", "tiers") => 200m / 3,
            ("un" or "le", "quart") => 25,
            ("trois", "quart" or "quarts") => 75,
            _ => null,
        };
        return percent is not { } value ? null : new AmountMention(
            new Amount { Value = value, Upper = value, Step = 1, Unit = "%", IsNear = true }, i, tokens[i].Word.Folded == "moitie" ? i + 1 : i + 2);
    }
}
