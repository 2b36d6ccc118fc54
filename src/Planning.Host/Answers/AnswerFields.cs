using System.Globalization;
using Planning.Abstractions.Findings;

namespace Planning.Host.Answers;

/// <summary>The words of the file of answers: its keys, its answers, its days.</summary>
internal static class AnswerFields
{
    public const string Rule = "regle", Subject = "sujet", Part = "piece", File = "fichier", Verdict = "verdict", Passage = "passage",
        State = "reponse", Reason = "motif", By = "par", On = "le", Until = "jusqu_au", Written = "ecrit", Earlier = "avant";

    /// <summary>All keys, in the order in which they are written.</summary>
    public static readonly IReadOnlyList<string> All = [Rule, Subject, Part, File, Verdict, State, By, On, Until, Reason, Passage, Written, Earlier];

    private const string Day = "yyyy-MM-dd";
    private static readonly string[] Days = [Day, "dd/MM/yyyy", "d/M/yyyy"];
    private static readonly (AnswerState State, string Word)[] Words =
        [(AnswerState.Accepted, "acceptee"), (AnswerState.Contested, "contestee"), (AnswerState.Postponed, "reportee"), (AnswerState.Unclear, "a-preciser")];

    /// <summary>The answers as they are written; the last is the one that no person chooses.</summary>
    public static IReadOnlyList<string> States { get; } = [.. Words.Select(w => w.Word)];

    /// <summary>An answer as the file writes it.</summary>
    public static string Of(AnswerState state) => Words.First(w => w.State == state).Word;

    /// <summary>The answer that a word means, whatever its accents, its gender and its hyphens; null when it means none.</summary>
    public static AnswerState? StateOf(string word)
    {
        var folded = PlainWords.Of(word);
        return Words.Where(w => PlainWords.Of(w.Word) is var plain && (plain == folded || plain == folded[..^1] + "e ")).Select(w => (AnswerState?)w.State).FirstOrDefault();
    }

    /// <summary>A day as the file writes it.</summary>
    public static string Of(DateOnly day) => day.ToString(Day, CultureInfo.InvariantCulture);

    /// <summary>The day that words mean, <c>2026-03-31</c> or <c>31/03/2026</c>; null when they mean none.</summary>
    public static DateOnly? DayOf(string words) =>
        DateOnly.TryParseExact(words.Trim(), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
