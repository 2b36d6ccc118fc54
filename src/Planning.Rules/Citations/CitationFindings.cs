using Planning.Abstractions.Findings;

namespace Planning.Rules.Citations;

/// <summary>Turns judged citations into findings: one for each article and status that asks for something, at its first places.</summary>
/// <param name="book">The rules.</param>
/// <param name="type">The document type's id.</param>
/// <param name="day">The document's date.</param>
internal sealed class CitationFindings(RuleBook book, string type, DateOnly day)
{
    private const int MostPlaces = 5;

    private readonly CitationMessage message = new(day);

    /// <summary>The findings, in the order in which the document first cites the articles.</summary>
    public IEnumerable<Finding> Of(IEnumerable<JudgedCitation> judged) => judged
        .Where(j => !j.IsToldOld && RoleOf(j.Citation.Status) is not null)
        .GroupBy(j => new { j.Citation.Article, j.Citation.Status })
        .Select(group => Of(group.Key.Article, group.Key.Status, [.. group]));

    private Finding Of(string article, CitationStatus status, List<JudgedCitation> places) => new(
        book.PlanRule(RoleOf(status)!).On(type, article),
        status == CitationStatus.Undetermined ? Verdict.ToReview : Verdict.Partial,
        message.Of(places[0], places.Count),
        [.. places.Take(MostPlaces).Select(p => p.Citation.Evidence)],
        [])
    {
        Subject = article,
    };

    private static string? RoleOf(CitationStatus status) => status switch
    {
        CitationStatus.Repealed => CitationNeeds.Repealed,
        CitationStatus.Reused => CitationNeeds.Reused,
        CitationStatus.Unknown => CitationNeeds.Unknown,
        CitationStatus.NotYet => CitationNeeds.NotYet,
        CitationStatus.Undetermined => CitationNeeds.Undetermined,
        _ => null,
    };
}
