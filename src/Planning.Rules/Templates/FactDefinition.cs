namespace Planning.Rules.Templates;

/// <summary>A fact of a document type, and how a text tells it.</summary>
/// <param name="Name">The name (<c>territoire.littoral</c>).</param>
/// <param name="Question">The question to ask a person, in French.</param>
/// <param name="AssertedBy">The concept of the expressions that assert it.</param>
/// <param name="RuledOutBy">The concept of the expressions that rule it out.</param>
public sealed record FactDefinition(string Name, string Question, string AssertedBy, string RuledOutBy)
{
    /// <summary>The document type's id; empty for a fact that no type defines.</summary>
    public string Type { get; init; } = string.Empty;

    /// <summary>The facts that are true whenever this one is.</summary>
    public IReadOnlyList<string> Implies { get; init; } = [];
}
