using System.Globalization;
using System.Text;
using Planning.Abstractions.Findings;

namespace Planning.Rules.Templates;

/// <summary>The page of a rule, in Markdown: what it asks, when, what it looks for, what satisfies it and what does not.</summary>
public static class RulePage
{
    /// <summary>The page of each rule with the rule's id, in the order of the templates. The same templates give the same pages.</summary>
    public static IReadOnlyList<(string Id, string Page)> All(TemplateSet templates) =>
        [.. templates.Rules.Select(r => (r.Reference.Id, Of(r, templates))), .. templates.PlanRules.Select(r => (r.Id, Of(r)))];

    private static string Of(RuleTemplate rule, TemplateSet templates)
    {
        var reference = rule.Reference;
        var page = new StringBuilder()
            .Append("# ").Append(reference.Id).Append("\n\n").Append(reference.Title).Append("\n\n")
            .Append("| | |\n|---|---|\n")
            .Append("| Fondement | ").Append(char.IsAsciiDigit(reference.Article[1]) ? "Code de l'urbanisme, article " : string.Empty).Append(reference.Article)
            .Append(reference.Paragraph.Length > 0 ? $", {reference.Paragraph}" : string.Empty).Append(" |\n")
            .Append("| Pièce | ").Append(reference.Part).Append(" |\n")
            .Append("| Niveau | ").Append(Level(reference.Level)).Append(" |\n");
        if (rule.Condition is not null)
        {
            page.Append("| Condition | ").Append(rule.Condition.Text).Append(" |\n");
        }

        AppendDay(page, "En vigueur depuis", rule.From ?? rule.List.From);
        AppendDay(page, "En vigueur jusqu'au", (rule.Until ?? rule.List.Until)?.AddDays(-1));
        if (reference.Doubt.Length > 0)
        {
            page.Append("| Base juridique à confirmer | ").Append(reference.Doubt).Append(" |\n");
        }

        page.Append("\n## Ce qui est attendu\n").Append(rule.Message).Append('\n');
        page.Append(rule.Control is { } control ? $"\n{ControlOf(control)}\n" : $"\nLe sujet : {Terms(rule.Subject, templates)}\n");
        if (rule.Facets.Count > 0)
        {
            page.Append('\n').Append(ScopeOf(rule.Scope)).Append(" :\n");
            foreach (var facet in rule.Facets)
            {
                page.Append("- ").Append(facet.Name).Append(" ;\n");
            }

            page.Length -= 3;
            page.Append(".\n");
        }

        page.Append("\n## Que faire\n").Append(reference.Remedy).Append("\n\n## Exemples\n");
        AppendExamples(page, rule.Examples);
        return page.ToString();
    }

    private static void AppendExamples(StringBuilder page, IReadOnlyList<RuleExample> examples)
    {
        foreach (var example in examples)
        {
            page.Append("\n**").Append(VerdictNames.Of(example.Verdict)).Append("**\n\n");
            var lines = example.Heading.Length > 0 ? $"{example.Heading}\n\n{example.Text}" : example.Text;
            page.Append("> ").Append(string.Join("\n> ", lines.Split('\n').Select(l => l.TrimEnd()))).Append('\n');
        }
    }

    private static string Of(PlanRule rule)
    {
        var page = new StringBuilder().Append("# ").Append(rule.Id).Append("\n\n").Append(rule.Title).Append("\n\n| | |\n|---|---|\n");
        foreach (var (type, article) in rule.Articles)
        {
            page.Append("| Fondement (").Append(type).Append(") | ").Append(article).Append(" |\n");
        }

        return page.Append(rule.Articles.Count == 0 ? "| Fondement | l'article cité |\n" : string.Empty).Append("| Pièce | toutes |\n")
            .Append("\n## Ce qui est attendu\n").Append(rule.Message).Append("\n\n## Que faire\n").Append(rule.Remedy).Append('\n').ToString();
    }

    private static void AppendDay(StringBuilder page, string name, DateOnly? day)
    {
        if (day is { } known)
        {
            page.Append("| ").Append(name).Append(" | ").Append(known.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)).Append(" |\n");
        }
    }

    private static string Terms(IReadOnlyList<string> concepts, TemplateSet templates)
    {
        const int Shown = 12;
        var terms = templates.Concepts.Where(c => concepts.Contains(c.Id)).SelectMany(c => c.Terms.Concat(c.Clues)).Distinct().Take(Shown);
        return string.Join(", ", terms.Select(t => t.Replace('_', ' ').Replace("*", string.Empty, StringComparison.Ordinal)).Select(t => $"« {t} »")) + "…";
    }

    private static string ControlOf(TableControl control) => control switch
    {
        TableControl.Units => "Le contrôle : dans chaque tableau de chiffres, les valeurs d'une même série sont dans la même unité, celle que l'en-tête annonce.",
        _ => "Le contrôle : dans chaque tableau de chiffres, un total est la somme de ses lignes ou de ses colonnes, aux arrondis près.",
    };

    private static string ScopeOf(Scope scope) => scope switch
    {
        Scope.Document => "Le document doit réunir",
        Scope.Section => "Une même section doit réunir",
        _ => "Un même passage doit réunir",
    };

    private static string Level(ObligationLevel level) => level switch
    {
        ObligationLevel.Mandatory => "obligatoire",
        ObligationLevel.Conditional => "conditionnel",
        _ => "facultatif : un conseil, jamais une faute",
    };
}
