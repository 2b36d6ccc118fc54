using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Kinds;
using Planning.Reporting.Monitoring.Wording;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>Composes the sections that the law asks for.</summary>
internal sealed class SectionComposer
{
    private readonly ReportDraft draft;
    private readonly IndicatorBlocks indicators;
    private readonly MissingBlock missing;
    private readonly CheckRecall recall;

    /// <param name="draft">The report.</param>
    /// <param name="saysUnreviewed">Whether each paragraph says which of its values nobody has looked at.</param>
    public SectionComposer(ReportDraft draft, bool saysUnreviewed) =>
        (this.draft, indicators, missing, recall) = (draft, new IndicatorBlocks(draft, saysUnreviewed), new MissingBlock(draft), new CheckRecall(draft));

    /// <summary>The section.</summary>
    public ReportSection Of(ReportKindSection section)
    {
        var readings = draft.Trends.Of(section.Indicators).ToList();
        var blocks = new List<ReportBlock> { draft.Text($"{section.Id}.introduction", ReportTextRole.Introduction, Introduction(section)) };
        blocks.AddRange(readings.Where(r => r.HasValue).SelectMany(r => indicators.Of(section.Id, section.Title, r)));
        blocks.AddRange(readings.Where(r => !r.HasValue).SelectMany(r => indicators.Elsewhere(section.Id, r)));
        blocks.AddRange(recall.Of(section));
        if (missing.Of(section.Id, [.. readings.Where(r => !r.HasValue)], readings.Exists(r => r.HasValue) ? null : "répondre à cette partie", section.Prevents) is { } absent)
        {
            blocks.Add(absent);
        }

        blocks.AddRange(section.Questions.Select((q, i) => draft.Text($"{section.Id}.question-{i + 1}", ReportTextRole.Question, q)));
        RecordQuestions(section, isAnswered: blocks.Exists(b => b is ReportText { Role: ReportTextRole.Finding }));
        return new ReportSection { Id = section.Id, Title = section.Title, Article = section.Article, Blocks = blocks };
    }

    private IEnumerable<SentenceDraft> Introduction(ReportKindSection section)
    {
        if (section.Introduction.Length > 0)
        {
            yield return new SentenceDraft(section.Introduction);
        }

        if (section.Article.Length > 0)
        {
            yield return new SentenceDraft($"Cette partie répond à {ArticleWords.Of(section.Article)}.");
        }

        if (section.Condition.Length > 0 && draft.Ground.Facts.Truth(section.Condition) is null)
        {
            yield return new SentenceDraft($"Elle n'est due que si le fait « {section.Condition} » est vrai, ce que le dossier ne dit pas.");
        }

        if (section.Introduction.Length == 0 && section.Article.Length == 0)
        {
            yield return new SentenceDraft($"Cette partie porte sur : {section.Title}.");
        }
    }

    /// <summary>A section that has no indicator to draw on, and that nothing answers, is missing by its questions.</summary>
    private void RecordQuestions(ReportKindSection section, bool isAnswered)
    {
        if (!isAnswered && section.Indicators.Count == 0)
        {
            draft.Missing.AddRange(section.Questions.Select(q => new MissingData
            {
                Section = section.Id,
                Subject = q,
                Supplier = "L'équipe du plan",
                Prevents = section.Prevents.Length > 0 ? section.Prevents : $"La partie « {section.Title} » reste sans réponse.",
            }));
        }
    }
}
