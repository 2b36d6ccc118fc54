using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;

namespace Planning.Reporting.Checklist;

/// <summary>The remark that a finding leaves in the margin of a person's own document.</summary>
public static class CommentText
{
    /// <summary>
    /// Whether a finding deserves a remark: someone must act, or an option of the law was taken only in part. One that a person contests or
    /// postpones gets none, until its answer must be looked at again.
    /// </summary>
    public static bool IsDue(Finding f) =>
        f.Answer is not { Defers: true } && (f.NeedsAction || (f.Rule.Level == ObligationLevel.Optional && f.Verdict == Verdict.Partial));

    /// <summary>
    /// The remark's lines: the verdict with its reason, what is expected, the text of law, what to do, what a person answered, and last the
    /// rule's id with what the finding is about. An answer to look at again comes first.
    /// No line holds a line break or a character that XML forbids.
    /// </summary>
    public static IReadOnlyList<string> Of(Finding f)
    {
        IEnumerable<string> secondLook = f.Answer is { IsStale: true } stale ? [AnswerWords.SecondLook(stale)] : [];
        IEnumerable<string> answer = f.Answer is { } given ? [$"Réponse\u00A0: {AnswerWords.Of(given with { StaleBecause = string.Empty })}"] : [];
        string[] lines =
        [
            .. secondLook,
            $"{VerdictOf(f)}\u00A0: {FrenchTypography.Set(f.Message)}",
            $"Attendu\u00A0: {FrenchTypography.Set(f.Rule.Title)}",
            $"{(f.Rule.Concern is Concern.Agreement or Concern.Evaluability ? "Au regard de" : "Texte")}\u00A0: {LegalText.Of(f.Rule)}",
            $"À faire\u00A0: {FrenchTypography.Set(f.Rule.Remedy)}",
            .. answer,
            $"Règle {f.Key}",
        ];
        return [.. lines.Select(l => XmlText.Of(l).ReplaceLineEndings(" "))];
    }

    /// <summary>The verdict as a remark begins with it ("Partiel", "Conseil").</summary>
    public static string VerdictOf(Finding f) => f.Rule.Level == ObligationLevel.Optional ? "Conseil" : ConcernWords.Of(f);

    /// <summary>The verdict that a remark tells, from its lines; null when they are not those of a remark.</summary>
    public static string? VerdictOf(IEnumerable<string> lines) =>
        lines.Select(l => l.Split(':', 2)).Where(parts => parts.Length == 2).Select(parts => parts[0].Trim()).FirstOrDefault(Verdicts.Contains);

    /// <summary>All the verdicts that a remark may begin with.</summary>
    public static IReadOnlyCollection<string> Verdicts { get; } =
        [.. ConcernWords.Verdicts, "Conseil"];

    /// <summary>Where the remark goes: at its strongest passage, else at the heading where the subject belongs; null when neither is known.</summary>
    public static Location? PlaceOf(Finding f) => f.Evidence.FirstOrDefault(e => e.File is null)?.Location ?? f.Place;

    /// <summary>Where a finding on another document leaves a remark in some file too: at the passage there that disagrees. Null when it leaves none.</summary>
    public static Location? PlaceIn(string file, Finding f) =>
        f.Rule.Concern == Concern.Agreement ? f.Evidence.FirstOrDefault(e => e.File == file)?.Location : null;
}
