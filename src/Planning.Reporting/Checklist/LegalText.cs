using Planning.Abstractions.Findings;

namespace Planning.Reporting.Checklist;

/// <summary>The text of law that a rule rests on, with its code.</summary>
internal static class LegalText
{
    /// <summary>"art. L. 151-4, al. 2 du code de l'urbanisme"; an article of another form, which names its own code, is left as written.</summary>
    public static string Of(RuleReference rule)
    {
        if (rule.Article is [>= 'A' and <= 'Z', >= '0' and <= '9', ..])
        {
            return $"{FrenchWords.Article(rule)} du code de l’urbanisme";
        }

        return rule.Paragraph.Length == 0 ? rule.Article : $"{rule.Article}, {rule.Paragraph}";
    }
}
