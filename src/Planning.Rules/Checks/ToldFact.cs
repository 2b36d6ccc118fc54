using Planning.Rules.Templates;

namespace Planning.Rules.Checks;

/// <summary>A fact as the text states it.</summary>
/// <param name="Definition">The fact.</param>
/// <param name="Value">What is said of it.</param>
/// <param name="Sentence">Where.</param>
internal sealed record ToldFact(FactDefinition Definition, bool Value, int Sentence);
