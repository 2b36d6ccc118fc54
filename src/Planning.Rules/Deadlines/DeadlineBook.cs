using Planning.Abstractions.Deadlines;

namespace Planning.Rules.Deadlines;

/// <summary>The deadlines of the law, and the facts that they are reckoned from.</summary>
/// <param name="Rules">The deadlines.</param>
/// <param name="Facts">The facts that deadlines alone ask for, with their questions.</param>
public sealed record DeadlineBook(IReadOnlyList<DeadlineRule> Rules, IReadOnlyList<AskedFact> Facts)
{
    private const string DayMark = ".date_";

    /// <summary>No deadline.</summary>
    public static readonly DeadlineBook Empty = new([], []);

    /// <summary>The ids of the document types that have deadlines, in order.</summary>
    public IReadOnlyList<string> Types => [.. Rules.Select(r => r.Document.Type).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Whether a fact is a day, by its name (<c>plan.date_maintien</c>). It may also be answered by no: that day never came.</summary>
    public static bool IsDay(string fact) => fact.Contains(DayMark, StringComparison.Ordinal);
}
