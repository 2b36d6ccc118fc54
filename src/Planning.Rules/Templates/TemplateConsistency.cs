using Planning.Rules.Lexicon;

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

        var kinds = all.Families.Select(f => f.Name).Concat(SymbolTable.Kinds).ToHashSet(StringComparer.Ordinal);
        foreach (var concept in all.Concepts)
        {
            foreach (var (expression, kind) in concept.Expressions.Where(e => e.Contains('<', StringComparison.Ordinal)).SelectMany(KindsOf).Where(k => !kinds.Contains(k.Kind)))
            {
                faults.Add(new TemplateFault("PLN1474", FileOf(concept), 1, $"« <{kind}> » n'est ni un genre de mots ni une famille de lexique.yaml{Guess(kind, kinds)}", expression));
            }
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

    /// <summary>The names between angle brackets in an expression.</summary>
    private static IEnumerable<(string Expression, string Kind)> KindsOf(string expression)
    {
        for (var start = expression.IndexOf('<', StringComparison.Ordinal); start >= 0; start = expression.IndexOf('<', start + 1))
        {
            var end = expression.IndexOf('>', start);
            yield return (expression, end < 0 ? expression[(start + 1)..] : expression[(start + 1)..end]);
        }
    }

    /// <summary>The file that defines a concept, from the folder of templates.</summary>
    private static string FileOf(Concept concept)
    {
        var place = concept.Id.Contains('#', StringComparison.Ordinal) ? concept.Id.Split('#')[0] : string.Empty;
        return place.Contains('/', StringComparison.Ordinal) ? $"{place}.yaml" : Path.Combine(place, TemplateFolder.LexiconFile);
    }

    private static string Guess(string fact, IEnumerable<string> known) =>
        Nearest.To(fact, known) is { } nearest ? $" : vouliez-vous écrire « {nearest} » ?" : ".";
}
