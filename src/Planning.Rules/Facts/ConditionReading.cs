using Planning.Rules.Templates;

namespace Planning.Rules.Facts;

/// <summary>What a condition comes to.</summary>
/// <param name="Truth">Null while it hangs on unknown facts.</param>
/// <param name="Unknown">The facts to ask for.</param>
/// <param name="Told">What the texts say of them.</param>
internal sealed record ConditionReading(bool? Truth, IReadOnlyList<FactDefinition> Unknown, IReadOnlyList<ToldFact> Told);
