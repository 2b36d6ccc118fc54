using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Rules.Citations.Law;
using Planning.Rules.Citations.Reading;

namespace Planning.Rules.Citations;

/// <summary>
/// Lists the articles that each document cites, and judges those of the Code de l'urbanisme at the document's date. A text that says itself that an
/// article is of another time ("ancien article L. 123-1") is listed like the others, and asks for nothing.
/// </summary>
public sealed class CitationCheck : IPlanCheck
{
    private const string DocumentDay = "plan.date_document";

    /// <inheritdoc/>
    public string Name => "les articles cités";

    /// <inheritdoc/>
    public IReadOnlyList<ReportAddition> Check(PlanReading plan, IReadOnlyList<CheckReport> reports)
    {
        var day = plan.Facts.Day(DocumentDay) ?? plan.Law.Day;
        var findings = new CitationFindings(plan.Book, plan.Type, day);
        var concepts = new CitationConcepts(plan.Book.Lexicon);
        return SideBySide.Run<ReadDocument, ReportAddition>(plan.Documents, document =>
        {
            var text = document.Text.Text;
            var judge = new CitationJudge(text, day, concepts);
            var judged = new CitationReader(text, ValidityTable.Instance, concepts).Read().Select(judge.Judge).ToList();
            IReadOnlyList<Finding> seen = [.. findings.Of(judged)];
            return report => report with
            {
                Citations = [.. judged.Select(j => j.Citation)],
                Findings = [.. report.Findings, .. seen],
                Notices = [.. report.Notices, .. NoDay(plan, judged, day)],
            };
        });
    }

    /// <summary>A document that nothing dates is judged by today's law: said where another day may judge it otherwise.</summary>
    private static IEnumerable<Notice> NoDay(PlanReading plan, List<JudgedCitation> judged, DateOnly day)
    {
        var isUndated = plan.Facts.Day(DocumentDay) is null && plan.Law.IsByDefault;
        if (isUndated && judged.Exists(j => j.Citation.Status is CitationStatus.Repealed or CitationStatus.Reused))
        {
            yield return new Notice("PLN2501",
                $"Rien ne donne la date de ce document : les articles qu'il cite sont jugés au {ArticleWriting.Of(day)}.",
                $"S'il est plus ancien, donnez sa date : --fact {DocumentDay}=2015-06-30, ou la date d'arrêt ou d'approbation du plan.");
        }
    }
}
