using Planning.Abstractions.Findings;

namespace Planning.Rules.Templates;

/// <summary>A rule as its template states it.</summary>
public sealed record RuleTemplate
{
    /// <summary>What findings say of the rule.</summary>
    public required RuleReference Reference { get; init; }

    /// <summary>The list that the rule belongs to.</summary>
    public required RuleList List { get; init; }

    /// <summary>What is expected, as a French sentence.</summary>
    public required string Message { get; init; }

    /// <summary>When the rule is due; null for always.</summary>
    public Condition? Condition { get; init; }

    /// <summary>The first day of its force; null when it does not matter.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The first day it is no longer in force; null while it is.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether the rule is the law of a day.</summary>
    public bool IsInForceOn(DateOnly day) => !(From > day) && !(Until <= day);

    /// <summary>How wide a place must bring everything together.</summary>
    public Scope Scope { get; init; } = Scope.Passage;

    /// <summary>What is checked of the tables, by a rule that bears on them and has no subject; null for the others.</summary>
    public TableControl? Control { get; init; }

    /// <summary>The concepts of which one must be treated; ids of the compiled lexicon.</summary>
    public required IReadOnlyList<string> Subject { get; init; }

    /// <summary>What the place must bring together besides.</summary>
    public required IReadOnlyList<Facet> Facets { get; init; }

    /// <summary>Concepts whose assertion makes the rule without object.</summary>
    public IReadOnlyList<string> WithoutObject { get; init; } = [];

    /// <summary>Concepts whose assertion alone satisfies ("aucune compensation n'est nécessaire").</summary>
    public IReadOnlyList<string> AbsenceAllowed { get; init; } = [];

    /// <summary>Whether what is said of an earlier plan counts, as in a review of results.</summary>
    public bool ConcernsOtherPlans { get; init; }

    /// <summary>Texts with the verdict they deserve.</summary>
    public IReadOnlyList<RuleExample> Examples { get; init; } = [];

    /// <summary>The template's file and line.</summary>
    public required string Source { get; init; }
}
