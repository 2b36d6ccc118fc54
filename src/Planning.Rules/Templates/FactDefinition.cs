namespace Planning.Rules.Templates;

/// <summary>A fact of a document type, and how a text tells it.</summary>
/// <param name="Name">The name (<c>territoire.littoral</c>).</param>
/// <param name="Question">The question to ask a person, in French.</param>
/// <param name="AssertedBy">The concept of the expressions that assert it.</param>
/// <param name="RuledOutBy">The concept of the expressions that rule it out.</param>
public sealed record FactDefinition(string Name, string Question, string AssertedBy, string RuledOutBy);
