using Planning.Abstractions.Findings;
using Planning.Reporting.Checklist;

namespace Planning.Host.Web.Checks;

/// <summary>Findings that ask the same of the reader.</summary>
/// <param name="Id">The group's name in addresses.</param>
/// <param name="Title">What to do with them.</param>
/// <param name="Lead">What they have in common.</param>
/// <param name="IsOpen">Whether they are shown at once.</param>
/// <param name="Findings">The findings.</param>
internal sealed record FindingGroups(string Id, string Title, string Lead, bool IsOpen, IReadOnlyList<ShownFinding> Findings)
{
    private const string Advice = "facultatif";

    /// <summary>The groups that hold something: what the law asks and work is due for, then the other concerns, then what is settled.</summary>
    public static IEnumerable<FindingGroups> Of(IReadOnlyList<ShownFinding> shown)
    {
        var law = shown.Where(f => f.Finding.Concern == Concern.Law).ToList();
        var binding = law.Where(f => f.Finding.Level != Advice).ToList();
        IEnumerable<FindingGroups> groups =
        [
            new("completer", "À compléter", "Ce que la loi demande et que le document ne traite pas, ou ne traite qu’en partie.", true,
                [.. binding.Where(f => f.IsToTreat && f.Finding.Verdict is (Verdict.Missing or Verdict.Partial)).OrderBy(f => f.Finding.Verdict == Verdict.Partial)]),
            new("examiner", "À examiner", "Un fait n’est pas connu, ou le texte laisse un doute : à vous de trancher.", true, [.. binding.Where(f => f.IsToTreat && f.Finding.Verdict == Verdict.ToReview)]),
            .. ConcernWords.BesidesLaw.Select(c => new FindingGroups(ConcernNames.Of(c), ConcernWords.TitleOf(c), ConcernWords.LeadOf(c), true, [.. shown.Where(f => f.Finding.Concern == c && f.IsToTreat)])),
            new("repondu", "Répondu", "Contesté ou reporté par l’une ou l’un de vous : ne compte plus parmi les points à traiter.", false,
                [.. shown.Where(f => !f.IsToTreat && f.Answer is not null && f.Finding.Verdict is (Verdict.Missing or Verdict.Partial or Verdict.ToReview))]),
            new("satisfait", "Satisfait", "Le document traite ce qui est demandé ; les passages cités le montrent.", false, [.. binding.Where(f => f.Finding.Verdict == Verdict.Satisfied)]),
            new("sans-objet", "Sans objet", "L’obligation ne porte pas sur ce document ou sur ce territoire.", false, [.. binding.Where(f => f.Finding.Verdict == Verdict.NotApplicable)]),
        ];
        var listed = groups.ToList();
        var taken = listed.SelectMany(g => g.Findings).ToHashSet();
        return listed.Append(new FindingGroups("autres", "Conseils et autres constats", "Ce que la loi permet sans l’imposer, et ce qui n’appelle rien : hors du décompte.", false, [.. shown.Where(f => !taken.Contains(f))]))
            .Where(g => g.Findings.Count > 0);
    }
}
