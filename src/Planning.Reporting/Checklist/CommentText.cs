using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;

namespace Planning.Reporting.Checklist;

/// <summary>The remark that a finding leaves in the margin of a person's own document.</summary>
public static class CommentText
{
    /// <summary>Whether a finding deserves a remark: someone must act, or an option of the law was taken only in part.</summary>
    public static bool IsDue(Finding f) =>
        f.NeedsAction || (f.Rule.Level == ObligationLevel.Optional && f.Verdict == Verdict.Partial);

    /// <summary>
    /// The remark's lines: the verdict with its reason, what is expected, the text of law, what to do, and last the rule's id with what the finding is about.
    /// No line holds a line break or a character that XML forbids.
    /// </summary>
    public static IReadOnlyList<string> Of(Finding f)
    {
        var verdict = f.Rule.Level == ObligationLevel.Optional ? "Conseil" : ConcernWords.Of(f);
        string[] lines =
        [
            $"{verdict}\u00A0: {FrenchTypography.Set(f.Message)}",
            $"Attendu\u00A0: {FrenchTypography.Set(f.Rule.Title)}",
            $"Texte\u00A0: {LegalText.Of(f.Rule)}",
            $"À faire\u00A0: {FrenchTypography.Set(f.Rule.Remedy)}",
            $"Règle {f.Key}",
        ];
        return [.. lines.Select(l => XmlText.Of(l).ReplaceLineEndings(" "))];
    }

    /// <summary>Where the remark goes: at its strongest passage, else at the heading where the subject belongs; null when neither is known.</summary>
    public static Location? PlaceOf(Finding f) => f.Evidence.FirstOrDefault(e => e.File is null)?.Location ?? f.Place;

    /// <summary>Where a finding on another document leaves a remark in some file too: at the passage there that disagrees. Null when it leaves none.</summary>
    public static Location? PlaceIn(string file, Finding f) =>
        f.Rule.Concern == Concern.Agreement ? f.Evidence.FirstOrDefault(e => e.File == file)?.Location : null;
}
