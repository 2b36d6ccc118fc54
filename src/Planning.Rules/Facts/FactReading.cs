using Planning.Abstractions;
using Planning.Rules.Templates;

namespace Planning.Rules.Facts;

/// <summary>What is known of the facts: what a person gave, and what the texts say of the others.</summary>
internal sealed class FactReading(FactSet given, IEnumerable<ToldFact> told, IEnumerable<FactDefinition> facts)
{
    private readonly Dictionary<string, FactDefinition> definitions = facts.ToDictionary(f => f.Name);
    private readonly Dictionary<string, ToldFact> told = told.ToDictionary(t => t.Definition.Name);

    /// <summary>A condition with what the facts make of it. Without condition, true.</summary>
    /// <remarks>What the text says can only rule a condition out; what would make it due is proposed, never assumed.</remarks>
    public ConditionReading Evaluate(Condition? condition)
    {
        if (condition is null || condition.Evaluate(given.Truth) is true)
        {
            return new ConditionReading(true, [], []);
        }

        if (condition.Evaluate(given.Truth) is false)
        {
            return new ConditionReading(false, [], []);
        }

        var open = condition.Facts.Where(f => given.Truth(f) is null).ToList();
        var said = open.Select(told.GetValueOrDefault).OfType<ToldFact>().ToList();
        return condition.Evaluate(f => given.Truth(f) ?? told.GetValueOrDefault(f)?.Value) == false
            ? new ConditionReading(false, [], said)
            : new ConditionReading(null, [.. open.Select(DefinitionOf)], said);
    }

    private FactDefinition DefinitionOf(string fact) => definitions.GetValueOrDefault(fact) ?? new FactDefinition(fact, fact, string.Empty, string.Empty);
}
