using Planning.Abstractions.Findings;

namespace Planning.Reporting.Checklist;

/// <summary>The French words by which outputs tell what a rule guards, and a verdict on it.</summary>
public static class ConcernWords
{
    /// <summary>The concerns other than the law's, in the order in which they are shown.</summary>
    public static readonly IReadOnlyList<Concern> BesidesLaw = [Concern.Citation, Concern.Agreement, Concern.Evaluability, Concern.Commitment];

    /// <summary>A heading for the findings of one concern.</summary>
    public static string TitleOf(Concern concern) => concern switch
    {
        Concern.Citation => "Articles cités",
        Concern.Agreement => "Chiffres à accorder",
        Concern.Evaluability => "Évaluabilité",
        Concern.Commitment => "Engagements du programme de travail",
        _ => "Obligations de la loi",
    };

    /// <summary>What the findings of one concern have in common.</summary>
    public static string LeadOf(Concern concern) => concern switch
    {
        Concern.Citation => "Les articles que le document cite, à sa date\u00A0: abrogés, pas encore en vigueur, inconnus, ou qui portent désormais un autre sujet.",
        Concern.Agreement => "La même quantité au même horizon, donnée deux fois et pas deux fois pareille.",
        Concern.Evaluability => "Ce que personne ne pourra évaluer\u00A0: objectifs sans indicateur, indicateurs incomplets ou sans objectif.",
        Concern.Commitment => "Ce que le programme promet, et ce que les documents en portent.",
        _ => "Ce que la loi demande au document.",
    };

    /// <summary>The verdict of a finding, in the words of its concern ("À corriger").</summary>
    public static string Of(Finding finding) => Of(finding.Rule.Concern, finding.Verdict);

    /// <summary>The words of all verdicts.</summary>
    public static IReadOnlyCollection<string> Verdicts { get; } =
        [.. Enum.GetValues<Concern>().SelectMany(c => Enum.GetValues<Verdict>().Select(v => Of(c, v))).Distinct()];

    /// <summary>A verdict in the words of a concern.</summary>
    public static string Of(Concern concern, Verdict verdict) => (concern, verdict) switch
    {
        (Concern.Citation or Concern.Agreement, Verdict.Partial or Verdict.Missing) => "À corriger",
        (Concern.Evaluability, Verdict.Partial) => "À compléter",
        (Concern.Commitment, Verdict.Satisfied) => "Porté",
        (Concern.Commitment, Verdict.Partial) => "Porté faiblement",
        (Concern.Commitment, Verdict.Missing) => "Porté nulle part",
        _ => FrenchWords.Of(verdict),
    };

    /// <summary>The findings of one concern that someone must treat, in words ("3 articles cités à revoir"); empty when there is none.</summary>
    public static string CountOf(Concern concern, IEnumerable<Finding> findings)
    {
        var count = findings.Count(f => f.Rule.Concern == concern && f.NeedsAction);
        var one = count == 1;
        return (concern, count) switch
        {
            (_, 0) => string.Empty,
            (Concern.Citation, _) => one ? "1 article cité à revoir" : $"{count} articles cités à revoir",
            (Concern.Agreement, _) => one ? "1 chiffre à accorder" : $"{count} chiffres à accorder",
            (Concern.Evaluability, _) => one ? "1 point d'évaluabilité à compléter" : $"{count} points d'évaluabilité à compléter",
            (Concern.Commitment, _) => one ? "1 engagement à renforcer" : $"{count} engagements à renforcer",
            _ => one ? "1 obligation à traiter" : $"{count} obligations à traiter",
        };
    }

    /// <summary>What calls for action besides the law, concern by concern ("3 articles cités à revoir, 1 chiffre à accorder"); empty when nothing does.</summary>
    public static string Besides(IReadOnlyCollection<Finding> findings) =>
        string.Join(", ", BesidesLaw.Select(c => CountOf(c, findings)).Where(words => words.Length > 0));
}
