using Planning.Abstractions.Findings;

namespace Planning.Reporting.Checklist.Html;

/// <summary>Findings that ask the same of the reader.</summary>
/// <param name="Title">What to do with them.</param>
/// <param name="Lead">What they have in common.</param>
/// <param name="Names">The verdicts' names, in the order in which they are shown.</param>
/// <param name="Concern">What their rules guard.</param>
internal sealed record FindingGroup(string Title, string Lead, IReadOnlyList<string> Names, Concern Concern = Concern.Law)
{
    /// <summary>The groups: what the law asks, what needs work first; then the other concerns.</summary>
    public static readonly IReadOnlyList<FindingGroup> All =
    [
        new("À compléter", "Ce que la loi demande et que le document ne traite pas, ou ne traite qu’en partie.",
            [VerdictNames.Of(Verdict.Missing), VerdictNames.Of(Verdict.Partial)]),
        new("À examiner", "Un fait n’est pas connu, ou le texte laisse un doute\u00A0: à vous de trancher.", [VerdictNames.Of(Verdict.ToReview)]),
        new("Satisfait", "Le document traite ce qui est demandé\u00A0; les passages cités le montrent.", [VerdictNames.Of(Verdict.Satisfied)]),
        new("Sans objet", "L’obligation ne porte pas sur ce document ou sur ce territoire.", [VerdictNames.Of(Verdict.NotApplicable)]),
        new("Conseils", "Ce que la loi permet sans l’imposer\u00A0: jamais un manquement, et hors du décompte.", [VerdictLook.Advice]),
        .. ConcernWords.BesidesLaw.Select(c => new FindingGroup(ConcernWords.TitleOf(c), ConcernWords.LeadOf(c), [.. FrenchWords.Order.Select(VerdictNames.Of), VerdictLook.Advice], c)),
    ];

    /// <summary>The group's findings, in its order, then in the order of the rules.</summary>
    public IReadOnlyList<Finding> Of(IEnumerable<Finding> findings)
    {
        var byName = findings.Where(f => f.Rule.Concern == Concern).ToLookup(VerdictLook.NameOf);
        return [.. Names.SelectMany(n => byName[n])];
    }
}
