using Planning.Abstractions.Findings;

namespace Planning.Reporting.Checklist;

/// <summary>The text of law that a rule rests on, with its code.</summary>
internal static class LegalText
{
    private static readonly (string Short, string Full)[] Codes =
    [
        ("C. env. ", "code de l’environnement"), ("C. énergie ", "code de l’énergie"), ("CGCT ", "code général des collectivités territoriales"),
        ("CCH ", "code de la construction et de l’habitation"),
    ];

    /// <summary>
    /// "art. L. 151-4, al. 2 du code de l'urbanisme", followed by what is uncertain in it. An article of no code is left as written.
    /// </summary>
    public static string Of(RuleReference rule) =>
        rule.Doubt.Length == 0 ? Named(rule) : $"{Named(rule)} (base juridique à confirmer)";

    private static string Named(RuleReference rule)
    {
        var code = Codes.FirstOrDefault(c => rule.Article.StartsWith(c.Short, StringComparison.Ordinal));
        return rule.Concern == Concern.Commitment ? FrenchTypography.Set(FrenchWords.Article(rule))
            : code.Short is not null ? $"{FrenchWords.Article(rule with { Article = rule.Article[code.Short.Length..] })} du {code.Full}"
            : rule.Article is [>= 'A' and <= 'Z', >= '0' and <= '9', ..] ? $"{FrenchWords.Article(rule)} du code de l’urbanisme"
            : FrenchWords.Article(rule);
    }
}
