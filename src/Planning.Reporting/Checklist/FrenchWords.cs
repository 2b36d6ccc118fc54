using System.Text;
using Planning.Abstractions.Findings;

namespace Planning.Reporting.Checklist;

/// <summary>The French words by which all outputs name verdicts, levels and articles.</summary>
public static class FrenchWords
{
    /// <summary>The order in which findings are shown: what is missing first.</summary>
    public static readonly IReadOnlyList<Verdict> Order =
        [Verdict.Missing, Verdict.Partial, Verdict.ToReview, Verdict.Satisfied, Verdict.NotApplicable];

    /// <summary>A verdict, for one finding ("Manquant").</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Satisfied => "Satisfait",
        Verdict.Partial => "Partiel",
        Verdict.Missing => "Manquant",
        Verdict.ToReview => "À examiner",
        _ => "Sans objet",
    };

    /// <summary>A count of obligations by verdict ("3 manquantes").</summary>
    public static string Count(Verdict verdict, int count) => verdict switch
    {
        Verdict.Satisfied => count < 2 ? $"{count} satisfaite" : $"{count} satisfaites",
        Verdict.Partial => count < 2 ? $"{count} partielle" : $"{count} partielles",
        Verdict.Missing => count < 2 ? $"{count} manquante" : $"{count} manquantes",
        Verdict.ToReview => $"{count} à examiner",
        _ => $"{count} sans objet",
    };

    /// <summary>A level as data files write it.</summary>
    public static string Of(ObligationLevel level) => level switch
    {
        ObligationLevel.Mandatory => "obligatoire",
        ObligationLevel.Conditional => "conditionnel",
        _ => "facultatif",
    };

    /// <summary>An article as jurists write it: "art. L. 151-4, al. 2" with non-breaking spaces.</summary>
    public static string Article(RuleReference rule)
    {
        var text = new StringBuilder("art.\u00A0").Append(rule.Article[0]).Append(".\u00A0").Append(rule.Article.AsSpan(1));
        return rule.Paragraph.Length == 0 ? text.ToString() : text.Append(", ").Append(rule.Paragraph).ToString();
    }
}
