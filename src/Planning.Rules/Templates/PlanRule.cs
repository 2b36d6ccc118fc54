using Planning.Abstractions.Findings;

namespace Planning.Rules.Templates;

/// <summary>A rule that bears on the documents of any plan and that code applies: its template says what is told of it, and its concepts.</summary>
public sealed record PlanRule
{
    /// <summary>The rule's id (<c>COMMUN-CIT-010</c>).</summary>
    public required string Id { get; init; }

    /// <summary>The name by which code asks for it (<c>citation-abrogee</c>).</summary>
    public required string Role { get; init; }

    /// <summary>What it guards.</summary>
    public required Concern Concern { get; init; }

    /// <summary>The requirement, as one French sentence.</summary>
    public required string Title { get; init; }

    /// <summary>What is expected and how it is looked at, as French sentences.</summary>
    public required string Message { get; init; }

    /// <summary>What to do when it is not met, in French.</summary>
    public required string Remedy { get; init; }

    /// <summary>How strongly it asks: optional for what the law does not ask.</summary>
    public ObligationLevel Level { get; init; } = ObligationLevel.Mandatory;

    /// <summary>Its article by document type, <c>autres</c> for the types not named; empty for a rule on the cited article itself.</summary>
    public required IReadOnlyDictionary<string, string> Articles { get; init; }

    /// <summary>The template's file and line.</summary>
    public required string Source { get; init; }

    /// <summary>What a finding on a document of some type says of the rule.</summary>
    /// <param name="type">The document type's id.</param>
    /// <param name="article">The article, where it is that of the passage and not of the rule.</param>
    public RuleReference On(string type, string? article = null) => new()
    {
        Id = Id,
        Title = Title,
        Article = article ?? Articles.GetValueOrDefault(type) ?? Articles["autres"],
        Part = string.Empty,
        Level = Level,
        Concern = Concern,
        IsAskedOfEach = true,
        Remedy = Remedy,
    };
}
