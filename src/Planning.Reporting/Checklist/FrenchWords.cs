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

    /// <summary>The state of the law that a plan is held to: "droit en vigueur le 12 mars 2024 (date d'approbation)".</summary>
    public static string Of(LawState law) => $"droit en vigueur le {FrenchDate.Of(law.Day)} ({law.Why})";

    /// <summary>Where a part of a plan is: the names of its files, or what stands for them.</summary>
    public static string Where(PartPresence part) => part switch
    {
        { Files.Count: > 0 } => string.Join(", ", part.Files.Select(Path.GetFileName)),
        { CarriedBy: { } carrier } => $"cherché dans la pièce « {carrier} »",
        { IsOptional: true } => "pas dans le dossier, qui peut s'en passer si la loi ne l'impose pas",
        _ => "manque au dossier",
    };

    /// <summary>
    /// An article as jurists write it, "art. L. 151-4, al. 2" with non-breaking spaces; one of another text than the Code de l'urbanisme
    /// comes after the name of its text, "C. env., art. R. 229-51, I 1°".
    /// </summary>
    public static string Article(RuleReference rule) => Article(rule.Article, rule.Paragraph, rule.Concern);

    /// <summary>An article as jurists write it.</summary>
    /// <param name="article">The article as data write it, after the name of its text where that is not the Code de l'urbanisme.</param>
    /// <param name="paragraph">The paragraph; empty for the whole article.</param>
    /// <param name="concern">What its rule guards: a commitment is of no code.</param>
    public static string Article(string article, string paragraph, Concern concern)
    {
        var space = article.LastIndexOf(' ');
        var (text, number) = (article[..Math.Max(space, 0)], article[(space + 1)..]);
        if (concern == Concern.Commitment || number is not ([>= 'A' and <= 'Z', >= '0' and <= '9', ..]))
        {
            return WithParagraph(article, paragraph);
        }

        return WithParagraph($"{(text.Length > 0 ? $"{text}, " : string.Empty)}art.\u00A0{number[0]}.\u00A0{number[1..]}", paragraph);
    }

    private static string WithParagraph(string article, string paragraph) => paragraph.Length == 0 ? article : $"{article}, {paragraph}";
}
