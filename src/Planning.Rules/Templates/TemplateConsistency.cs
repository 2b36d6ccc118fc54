namespace Planning.Rules.Templates;

/// <summary>Mistakes that show only when all files are read: an id used twice, a fact that no one defined.</summary>
internal static class TemplateConsistency
{
    /// <summary>Notes the mistakes.</summary>
    public static void Check(IReadOnlyList<RuleTemplate> rules, IReadOnlyList<FactDefinition> facts, List<TemplateFault> faults)
    {
        foreach (var twins in rules.GroupBy(r => r.Reference.Id).Where(g => g.Count() > 1))
        {
            faults.Add(Fault("PLN1470", twins.Last(), $"La règle {twins.Key} est déjà définie ({twins.First().Source}) : un identifiant ne sert qu'une fois."));
        }

        var known = facts.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in rules.Where(r => r.Condition is not null))
        {
            foreach (var fact in rule.Condition!.Facts.Where(f => !known.Contains(f)))
            {
                faults.Add(Fault("PLN1471", rule, $"La condition de {rule.Reference.Id} porte sur le fait « {fact} », que faits.yaml ne définit pas{Guess(fact, known)}"));
            }
        }

        foreach (var fact in facts)
        {
            foreach (var implied in fact.Implies.Where(f => !known.Contains(f)))
            {
                faults.Add(new TemplateFault("PLN1472", $"{fact.Type}/faits.yaml", 1,
                    $"Le fait « {fact.Name} » implique « {implied} », que faits.yaml ne définit pas{Guess(implied, known)}", fact.Name));
            }
        }
    }

    private static string Guess(string fact, IEnumerable<string> known) =>
        Nearest.To(fact, known) is { } nearest ? $" : vouliez-vous écrire « {nearest} » ?" : ".";

    private static TemplateFault Fault(string code, RuleTemplate rule, string message)
    {
        var colon = rule.Source.LastIndexOf(':');
        return new TemplateFault(code, rule.Source[..colon], int.Parse(rule.Source.AsSpan(colon + 1), provider: null), message, rule.Reference.Title);
    }
}
