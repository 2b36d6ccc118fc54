using Planning.Abstractions.Findings;
using Planning.Reporting.Checklist;

namespace Planning.Host.Answers;

/// <summary>Whether what an answer rests on is still what the finding says.</summary>
internal static class AnswerGround
{
    /// <summary>The verdicts that ask for nothing, as remarks and the file of answers write them.</summary>
    private static readonly string[] Met = ["satisfait", "porté", "sans objet"];

    /// <summary>The answer as it is to be shown with a finding, on a day.</summary>
    public static FindingAnswer Of(AnswerEntry entry, Finding finding, DateOnly today) => new()
    {
        State = entry.State,
        Reason = entry.Reason,
        By = entry.By,
        On = entry.On,
        Until = entry.Until,
        StaleBecause = Change(entry, finding) is { Length: > 0 } change ? change : Term(entry, finding, today),
    };

    /// <summary>What has changed since the answer, in French; empty when nothing that matters has. The place of the passage does not matter.</summary>
    public static string Change(AnswerEntry entry, Finding finding)
    {
        var isMet = Met.Contains(entry.Verdict);
        if (entry.Verdict.Length > 0 && isMet != finding.IsMet)
        {
            // What was to be treated, and was not contested, is treated now: there is nothing to look at again.
            return entry.State == AnswerState.Contested || isMet ? VerdictChange(entry, finding) : string.Empty;
        }

        if (finding.IsMet && !isMet)
        {
            return string.Empty;
        }

        var hasPlace = finding.Evidence.Count > 0;
        return entry.Passage.Length == 0 || (!hasPlace && finding.Place is null)
            ? IsSameVerdict(entry, finding) ? string.Empty : VerdictChange(entry, finding)
            : finding.Evidence.Any(e => SamePassage.Is(entry.Passage, e.Quote)) ? string.Empty
            : hasPlace ? "le passage a changé depuis" : "le passage n'est plus dans le document";
    }

    private static bool IsSameVerdict(AnswerEntry entry, Finding finding) =>
        entry.Verdict.Length == 0 || PlainWords.Of(entry.Verdict) == PlainWords.Of(CommentText.VerdictOf(finding));

    private static string VerdictChange(AnswerEntry entry, Finding finding) =>
        $"le constat était « {entry.Verdict} », il est « {CommentText.VerdictOf(finding).ToLowerInvariant()} »";

    private static string Term(AnswerEntry entry, Finding finding, DateOnly today) =>
        entry is { State: AnswerState.Postponed, Until: { } until } && until < today && !finding.IsMet ? "l'échéance est passée" : string.Empty;
}
