using Planning.Rules.Citations;
using Planning.Rules.Evaluability;
using Planning.Rules.Figures;

namespace Planning.Rules.Templates;

/// <summary>Mistakes of <c>templates/controles</c> that no file shows alone: what code asks for and no file defines any more, quantities in two files.</summary>
internal static class PlanRuleConsistency
{
    private static readonly PlanRuleNeeds[] Needs = [CitationNeeds.All, FigureNeeds.All, EvaluabilityNeeds.All];

    /// <summary>Notes the roles and the concepts that the checks cannot do without and that are no longer there.</summary>
    /// <param name="all">What the files hold.</param>
    /// <param name="folder">Their folder.</param>
    public static void CheckNeeds(TemplateContents all, string folder)
    {
        foreach (var need in Needs)
        {
            var file = Path.Combine(folder, $"{need.File}.yaml");

            // A file that cannot be read whole has its own mistakes told, which hide what it defines.
            if (!all.Faults.Exists(f => f.File == file))
            {
                CheckRoles(all, need, file);
                CheckConcepts(all, need, file);
            }
        }
    }

    /// <summary>Notes the quantities of a file when another gives some already.</summary>
    /// <param name="contents">What the file holds, quantities among it.</param>
    /// <param name="file">The file.</param>
    /// <param name="first">The name of the file that gives quantities already; empty when there is none.</param>
    public static void CheckFigures(TemplateContents contents, string file, string first)
    {
        if (first.Length > 0)
        {
            contents.Faults.Add(new TemplateFault("PLN1516", file, 1, $"« quantites » est déjà dans {first} : toutes les grandeurs se donnent dans un seul fichier.", "quantites"));
        }
    }

    private static void CheckRoles(TemplateContents all, PlanRuleNeeds need, string file)
    {
        var known = all.PlanRules.ToLookup(r => r.Role, StringComparer.Ordinal);
        foreach (var role in need.Roles.Where(r => !known.Contains(r)))
        {
            var guess = Nearest.To(role, known.Select(k => k.Key).Except(Needs.SelectMany(n => n.Roles)));
            var source = guess is null ? $"{file}:1" : known[guess].First().Source;
            all.Faults.Add(TemplateFault.At(source, "PLN1484", $"Aucun contrôle n'a le rôle « {role} », que l'outil emploie{Renamed(guess)}", guess ?? role));
        }
    }

    private static void CheckConcepts(TemplateContents all, PlanRuleNeeds need, string file)
    {
        var prefix = $"{TemplateFolder.PlanRulesFolder}/{need.File}#";
        var known = all.Concepts.Where(c => c.Id.StartsWith(prefix, StringComparison.Ordinal)).Select(c => c.Id[prefix.Length..]).ToHashSet(StringComparer.Ordinal);
        foreach (var concept in need.Concepts.Where(c => !known.Contains(c)))
        {
            var guess = Nearest.To(concept, known.Except(need.Concepts));
            all.Faults.Add(new TemplateFault("PLN1485", file, 1, $"La notion « {concept} », que l'outil emploie, n'est plus définie dans ce fichier{Renamed(guess)}", guess ?? concept));
        }
    }

    private static string Renamed(string? guess) => guess is null
        ? " : remettez-le comme dans le fichier fourni, ou réinstallez le dossier templates/controles."
        : $" : rendez ce nom à « {guess} ».";
}
