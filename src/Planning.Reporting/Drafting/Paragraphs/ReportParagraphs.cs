using Planning.Abstractions.Monitoring;
using Planning.Reporting.Drafting.Exchange;

namespace Planning.Reporting.Drafting.Paragraphs;

/// <summary>The paragraphs of a report that a model may draft, by section; and the report with others in their place.</summary>
internal static class ReportParagraphs
{
    private const string Favourable = "synthese.favorable";
    private const string Unfavourable = "synthese.defavorable";
    private const string Unknown = "synthese.inconnu";
    private const string Decisions = "synthese.decisions";

    /// <summary>The paragraphs, with the title of their section: the plan's axes, the law's sections, then the summary.</summary>
    public static IReadOnlyList<(string Title, IReadOnlyList<DraftParagraph> Paragraphs)> Of(MonitoringReport report) =>
    [
        .. report.Axes.Concat(report.Sections).SelectMany(OfSection),
        .. OfSummary(report.Summary) is { Count: > 0 } summary ? [("Synthèse et décisions", summary)] : Array.Empty<(string, IReadOnlyList<DraftParagraph>)>(),
    ];

    /// <summary>The report with other sentences in the paragraphs named.</summary>
    /// <param name="report">The report.</param>
    /// <param name="sentences">The sentences, by the paragraph's key.</param>
    public static MonitoringReport Replaced(MonitoringReport report, IReadOnlyDictionary<string, IReadOnlyList<ReportSentence>> sentences) => report with
    {
        Axes = [.. report.Axes.Select(s => Replaced(s, sentences))],
        Sections = [.. report.Sections.Select(s => Replaced(s, sentences))],
        Summary = new ReportSummary
        {
            Favourable = sentences.GetValueOrDefault(Favourable) ?? report.Summary.Favourable,
            Unfavourable = sentences.GetValueOrDefault(Unfavourable) ?? report.Summary.Unfavourable,
            Unknown = sentences.GetValueOrDefault(Unknown) ?? report.Summary.Unknown,
            Decisions = sentences.GetValueOrDefault(Decisions) ?? report.Summary.Decisions,
        },
    };

    private static IEnumerable<(string Title, IReadOnlyList<DraftParagraph> Paragraphs)> OfSection(ReportSection section)
    {
        var own = section.Blocks.OfType<ReportText>().Where(t => t.Role == ReportTextRole.Finding && t.Sentences.Count > 0)
            .Select(t => new DraftParagraph(t.Id, t.Sentences, t.Indicator)).ToList();
        if (own.Count > 0)
        {
            yield return (section.Title, own);
        }

        foreach (var under in section.Sections.SelectMany(OfSection))
        {
            yield return under;
        }
    }

    private static List<DraftParagraph> OfSummary(ReportSummary summary) =>
    [
        .. new (string Key, IReadOnlyList<ReportSentence> Sentences)[]
        {
            (Favourable, summary.Favourable), (Unfavourable, summary.Unfavourable), (Unknown, summary.Unknown), (Decisions, summary.Decisions),
        }.Where(l => l.Sentences.Count > 0).Select(l => new DraftParagraph(l.Key, l.Sentences, null)),
    ];

    private static ReportSection Replaced(ReportSection section, IReadOnlyDictionary<string, IReadOnlyList<ReportSentence>> sentences) => section with
    {
        Blocks = [.. section.Blocks.Select(b => b is ReportText text && sentences.TryGetValue(text.Id, out var drafted) ? text with { Sentences = drafted } : b)],
        Sections = [.. section.Sections.Select(s => Replaced(s, sentences))],
    };
}
