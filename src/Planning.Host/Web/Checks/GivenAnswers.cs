using Planning.Abstractions;
using Planning.Abstractions.Findings;
using Planning.Host.Answers;
using Planning.Host.Works;
using Planning.Reporting.Checklist;

namespace Planning.Host.Web.Checks;

/// <summary>What people answered on the page to the findings of a work: kept in the file of answers beside its documents, as an answer given anywhere else.</summary>
internal sealed class GivenAnswers
{
    private readonly AnswerFile file;

    /// <param name="folder">The work's folder.</param>
    public GivenAnswers(WorkFolder folder) => file = AnswerFile.Read(folder.Received);

    /// <summary>The answer to a finding, given since the check or before it; null for none.</summary>
    public ListedAnswer? To(ListedDocument document, ListedFinding finding) => file.Entries.LastOrDefault(e => e.Key == finding.Key && IsOf(e, document)) is { } entry
        ? new ListedAnswer(AnswerNames.Of(entry.State), entry.Reason, entry.By, entry.On?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), finding.Answer?.On == Day(entry) ? finding.Answer?.StaleBecause ?? string.Empty : string.Empty)
        : finding.Answer;

    /// <summary>Keeps an answer.</summary>
    /// <exception cref="UserErrorException">The file of answers holds a mistake, or cannot be written.</exception>
    public void Give(ListedDocument document, ListedFinding finding, AnswerState state, string reason, string by, DateOnly today, DateOnly? until = null)
    {
        if (state == AnswerState.Contested && reason.Trim().Length == 0)
        {
            throw new UserErrorException("PLN1875", "Un point ne se conteste pas sans motif.", "Dites pourquoi en une phrase : il figurera dans la liste à défendre.");
        }

        var merge = new AnswerMerge(file.Sound());
        merge.Take(new AnswerEntry
        {
            Rule = finding.Rule,
            Subject = finding.Subject,
            Part = document.Part,
            File = document.Absent ? string.Empty : document.Name,
            Verdict = finding.Words.ToLowerInvariant(),
            Passage = SamePassage.Short((finding.Evidence.FirstOrDefault(e => e.File is null) ?? (finding.Evidence is [var other, ..] ? other : null))?.Quote ?? string.Empty),
            State = state,
            Reason = reason.Trim(),
            By = by,
            On = today,
            Until = until,
        });
        merge.Write();
    }

    private static bool IsOf(AnswerEntry entry, ListedDocument document) =>
        (entry.Part.Length == 0 || entry.Part == document.Part) && (entry.File.Length == 0 || document.Absent || DocumentName.IsSame(entry.File, document.File));

    private static string? Day(AnswerEntry entry) => entry.On?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
