using Planning.Abstractions.Findings;
using Planning.Rules.Templates;

namespace Planning.Rules.Facts;

/// <summary>A fact as a text states it.</summary>
/// <param name="Definition">The fact.</param>
/// <param name="Value">What is said of it.</param>
/// <param name="Evidence">The passage.</param>
public sealed record ToldFact(FactDefinition Definition, bool Value, Evidence Evidence);
