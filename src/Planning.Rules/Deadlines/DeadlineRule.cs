using Planning.Abstractions.Deadlines;
using Planning.Rules.Templates;

namespace Planning.Rules.Deadlines;

/// <summary>A deadline of the law, for all plans of a kind.</summary>
public sealed record DeadlineRule
{
    /// <summary>The default of <see cref="Lead"/>, in months.</summary>
    public const int UsualLead = 12;

    /// <summary>Its id (<c>SCOT-ANALYSE</c>).</summary>
    public required string Id { get; init; }

    /// <summary>The kind of plan that it is of, by id.</summary>
    public required DeadlineDocument Document { get; init; }

    /// <summary>What is due, in French.</summary>
    public required string Title { get; init; }

    /// <summary>The article that asks for it.</summary>
    public required string Article { get; init; }

    /// <summary>Who decides, in French.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>What comes of it.</summary>
    public required ConsequenceKind Consequence { get; init; }

    /// <summary>What comes of it, as a French sentence in which <c>{echeance}</c> stands for the day.</summary>
    public required string Risk { get; init; }

    /// <summary>On which facts it holds; null where it always does.</summary>
    public Condition? Condition { get; init; }

    /// <summary>The facts of days that start it.</summary>
    public IReadOnlyList<string> From { get; init; } = [];

    /// <summary>The facts of days on which it was met, and from which it runs anew.</summary>
    public IReadOnlyList<string> Renewed { get; init; } = [];

    /// <summary>The facts of days on which it was met for good, when they are no earlier than its start.</summary>
    public IReadOnlyList<string> Closed { get; init; } = [];

    /// <summary>The fact of the day that starts it where none of the others is known; empty for none.</summary>
    public string Fallback { get; init; } = string.Empty;

    /// <summary>The fact of the day without which it is not yet due, whatever else is known; empty for none.</summary>
    public string Requires { get; init; } = string.Empty;

    /// <summary>Months from its start to its last day; zero where the law fixes the day alone.</summary>
    public int Months { get; init; }

    /// <summary>The last day of the first time, as the law fixes it; null where it is reckoned.</summary>
    public DateOnly? FirstDue { get; init; }

    /// <summary>Whether it is due at once where a person says that what starts it never took place.</summary>
    public bool IsDueWithoutStart { get; init; }

    /// <summary>The ids of the deadlines that it is met with.</summary>
    public IReadOnlyList<string> PartOf { get; init; } = [];

    /// <summary>The kind of report to draft ahead of it; empty for none.</summary>
    public string Report { get; init; } = string.Empty;

    /// <summary>Months before its last day from which it is prepared.</summary>
    public int Lead { get; init; } = UsualLead;
}
