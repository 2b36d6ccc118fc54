using Planning.Abstractions.Findings;
using Planning.Abstractions.Versions;

namespace Planning.Reporting.Comparison;

/// <summary>The points that stay open while a person contests or postpones them: they are counted apart, and nobody has to act on them now.</summary>
public static class DeferredPoints
{
    private static readonly (AnswerState State, string One, string Many)[] Names =
        [(AnswerState.Contested, "contesté", "contestés"), (AnswerState.Postponed, "reporté", "reportés")];

    /// <summary>How many points of the new version are open and put off by an answer of some state.</summary>
    public static int Count(IEnumerable<FindingChange> changes, AnswerState state) =>
        changes.Count(c => c.New is { IsOpen: true, NeedsAction: false, Answer: { } answer } && answer.State == state);

    /// <summary>Those among some points (", dont 2 contestés et 1 reporté"), to follow their number; empty when none is put off.</summary>
    public static string Words(IReadOnlyList<FindingChange> changes)
    {
        var counts = Names.Select(n => (Name: n, Count: Count(changes, n.State))).Where(c => c.Count > 0).ToList();
        return (counts, changes.Count) switch
        {
            ([], _) => string.Empty,
            ([var only], 1) => $", {only.Name.One}",
            _ => $", dont {string.Join(" et ", counts.Select(c => $"{c.Count} {(c.Count == 1 ? c.Name.One : c.Name.Many)}"))}",
        };
    }
}
