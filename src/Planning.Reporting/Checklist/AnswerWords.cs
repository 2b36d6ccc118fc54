using Planning.Abstractions.Findings;

namespace Planning.Reporting.Checklist;

/// <summary>The French words by which outputs tell what people answered to findings.</summary>
public static class AnswerWords
{
    private static readonly (AnswerState State, string One, string Several)[] Names =
    [
        (AnswerState.Accepted, "acceptée", "acceptées"),
        (AnswerState.Contested, "contestée", "contestées"),
        (AnswerState.Postponed, "reportée", "reportées"),
        (AnswerState.Unclear, "à préciser", "à préciser"),
    ];

    /// <summary>A state, of one answer ("contestée").</summary>
    public static string Of(AnswerState state) => Names.First(n => n.State == state).One;

    /// <summary>An answer whole ("contesté par M. Durand le 3 mars 2026 : …"), and why someone must look again where its ground has changed.</summary>
    public static string Of(FindingAnswer answer)
    {
        var by = answer.By.Length > 0 ? $" par {answer.By}" : string.Empty;
        var on = answer.On is { } day ? $" le {FrenchDate.Of(day)}" : string.Empty;
        var until = answer.Until is { } term ? $" jusqu’au {FrenchDate.Of(term)}" : string.Empty;
        var reason = answer.Reason.Length > 0 ? $"\u00A0: {answer.Reason}" : string.Empty;
        return string.Concat(StateOf(answer.State), by, on, until, reason, answer.IsStale ? $"{(EndsSentence(reason) ? string.Empty : ".")} {SecondLook(answer)}" : string.Empty);
    }

    /// <summary>What asks for a second look ("À revoir : le passage a changé depuis."); empty while the answer holds.</summary>
    public static string SecondLook(FindingAnswer answer) => answer.IsStale ? $"À revoir\u00A0: {FrenchTypography.Set(answer.StaleBecause)}." : string.Empty;

    /// <summary>How many findings are answered, and how ("2 acceptées, 3 contestées, dont 1 à revoir"); empty when none is.</summary>
    public static string Count(IEnumerable<Finding> findings)
    {
        var answers = findings.Select(f => f.Answer).OfType<FindingAnswer>().ToList();
        var counts = Names.Select(n => (Name: n, Count: answers.Count(a => a.State == n.State))).Where(c => c.Count > 0)
            .Select(c => $"{c.Count} {(c.Count == 1 ? c.Name.One : c.Name.Several)}");
        var stale = answers.Count(a => a.IsStale);
        return string.Join(", ", counts) + (stale > 0 ? $", dont {stale} à revoir" : string.Empty);
    }

    // What is answered is a point, hence the masculine.
    private static string StateOf(AnswerState state) => state == AnswerState.Unclear ? "à préciser, écrit" : Of(state)[..^1];

    private static bool EndsSentence(string words) => words.Length > 0 && words[^1] is '.' or '!' or '?' or '…';
}
