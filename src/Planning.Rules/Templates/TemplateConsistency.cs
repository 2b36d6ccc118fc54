namespace Planning.Rules.Templates;

/// <summary>Mistakes that show only when all files are read: an id used twice, a fact that no one defined.</summary>
internal static class TemplateConsistency
{
    /// <summary>Notes the mistakes.</summary>
    public static void Check(TemplateContents all)
    {
        var (rules, facts, faults) = (all.Rules, all.Facts, all.Faults);
        var ids = rules.Select(r => (r.Reference.Id, r.Source, r.Reference.Title)).Concat(all.PlanRules.Select(r => (r.Id, r.Source, r.Title)));
        foreach (var twins in ids.GroupBy(r => r.Id).Where(g => g.Count() > 1))
        {
            var (id, source, title) = twins.Last();
            faults.Add(TemplateFault.At(source, "PLN1470", $"La règle {id} est déjà définie ({twins.First().Source}) : un identifiant ne sert qu'une fois.", title));
        }

        var known = facts.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in rules.Where(r => r.Condition is not null))
        {
            foreach (var fact in rule.Condition!.Facts.Where(f => !known.Contains(f)))
            {
                faults.Add(TemplateFault.At(rule.Source, "PLN1471",
                    $"La condition de {rule.Reference.Id} porte sur le fait « {fact} », que faits.yaml ne définit pas{Guess(fact, known)}", rule.Reference.Title));
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
}
