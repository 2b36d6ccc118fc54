using Planning.Abstractions.Findings;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;
using Planning.Reporting.Monitoring.Kinds;
using Planning.Reporting.Monitoring.Wording;
using Planning.Reporting.Programmes;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>Recalls what the check of the plan says of a section's rules, and what the plan carries of its commitments.</summary>
/// <param name="draft">The report.</param>
internal sealed class CheckRecall(ReportDraft draft)
{
    /// <summary>The paragraphs; none where no check was made.</summary>
    public IEnumerable<ReportBlock> Of(ReportKindSection section)
    {
        var rules = draft.Ground.Checks.SelectMany(c => c.Findings).Where(f => section.Rules.Contains(f.Rule.Id) && f.Verdict != Verdict.NotApplicable).GroupBy(f => f.Rule.Id, StringComparer.Ordinal)
            .Select(g => g.MinBy(f => Array.IndexOf([Verdict.Satisfied, Verdict.Partial, Verdict.ToReview, Verdict.Missing], f.Verdict))!).ToList();
        if (rules.Count > 0)
        {
            yield return draft.Text($"{section.Id}.controle", ReportTextRole.Finding, rules.Select(Recalled).Prepend(new SentenceDraft("Le contrôle des pièces du plan rappelle ce qui suit.")));
        }

        var commitments = draft.Ground.Commitments.Where(c => section.Commitments.Contains(c.Id)).ToList();
        if (commitments.Count > 0 && draft.Ground.Checks.Count > 0)
        {
            yield return draft.Text($"{section.Id}.engagements", ReportTextRole.Finding, commitments.Select(Carried));
        }
    }

    private static SentenceDraft Recalled(Finding finding)
    {
        var verdict = FrenchWords.Of(finding.Verdict);
        return new SentenceDraft($"« {FrenchTypography.Set(finding.Rule.Title.TrimEnd('.', ' '))} » ({FrenchWords.Article(finding.Rule)}) : {verdict.ToLowerInvariant()}.");
    }

    private SentenceDraft Carried(Commitment commitment)
    {
        var carried = draft.Ground.Checks.SelectMany(c => c.Commitments.Select(k => (Check: c, Carried: k))).Where(c => c.Carried.Commitment == commitment.Id && c.Carried.Depth is not null)
            .OrderByDescending(c => c.Carried.Depth).ToList();
        var title = FrenchTypography.Set(commitment.Title.TrimEnd('.', ' '));
        return new SentenceDraft(carried.Count == 0
            ? $"L'engagement « {title} » n'apparaît dans aucune pièce du plan contrôlée."
            : $"L'engagement « {title} » est porté par le plan ({DepthPhrases.Of(carried[0].Carried.Depth!.Value)}, dans la pièce « {carried[0].Check.PartName} »).");
    }
}
