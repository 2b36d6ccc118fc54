using Planning.Abstractions;
using Planning.Abstractions.Deadlines;
using Planning.Abstractions.Documents;
using Planning.Rules.Deadlines;
using Planning.Rules.Templates;

namespace Planning.Host.Dossiers;

/// <summary>What is wrong in the facts that a person gives: names no rule knows, values that say nothing, facts that contradict each other.</summary>
internal static class FactNotices
{
    private static readonly string[] Days = ["plan.date_prescription", "plan.date_arret", "plan.date_approbation", "plan.date_document"];
    private static readonly (string Earlier, string Later)[] Order = [(Days[0], Days[1]), (Days[1], Days[2]), (Days[0], Days[2])];

    /// <summary>The facts of the days of a plan's procedure.</summary>
    public static IReadOnlyList<string> ProcedureDays => Days;

    /// <summary>A notice for each thing that a person should mend. The check goes on without it.</summary>
    /// <param name="given">The facts.</param>
    /// <param name="definitions">Those that rules know.</param>
    /// <param name="ofDeadlines">Those that deadlines alone ask for: read only where a fact is none of the others.</param>
    public static IEnumerable<Notice> Of(FactSet given, IReadOnlyList<FactDefinition> definitions, Func<IReadOnlyList<AskedFact>> ofDeadlines)
    {
        var known = definitions.Select(d => d.Name).Concat(Days).Distinct().ToList();
        if (given.Names.Any(n => !known.Contains(n)))
        {
            known.AddRange(ofDeadlines().Select(f => f.Name));
        }

        return given.Names.Select(name => OfOne(name, given, known)).OfType<Notice>()
            .Concat(definitions.SelectMany(d => d.Implies.Select(implied => Contradiction(given, d.Name, implied))).OfType<Notice>().Distinct())
            .Concat(Order.Where(o => given.Day(o.Earlier) > given.Day(o.Later)).Select(o => new Notice("PLN2305",
                $"{o.Earlier} ({given.Text(o.Earlier)}) vient après {o.Later} ({given.Text(o.Later)}).", "Corrigez l'une des deux dates : le droit appliqué en dépend.")));
    }

    private static Notice? OfOne(string name, FactSet given, List<string> known)
    {
        if (!known.Contains(name))
        {
            return new Notice("PLN2301", $"Aucune règle ne connaît le fait « {name} ».",
                Nearest.To(name, known) is { } nearest ? $"Vouliez-vous écrire « {nearest} » ?" : "Vérifiez son nom dans faits.yaml.");
        }

        return DeadlineBook.IsDay(name)
            ? given.Day(name) is null && (Days.Contains(name) || given.Truth(name) != false) ? new Notice("PLN2303", $"« {given.Text(name)} » n'est pas une date : {name} est ignoré.", "Écrivez-la 2024-03-31 ou 31/03/2024.") : null
            : given.Truth(name) is null ? new Notice("PLN2302", $"« {given.Text(name)} » ne dit ni oui ni non : le fait {name} reste inconnu.", "Écrivez true ou false.") : null;
    }

    private static Notice? Contradiction(FactSet given, string fact, string implied) => given.Truth(fact) == true && given.Truth(implied) == false
        ? new Notice("PLN2304", $"Deux faits se contredisent : {fact} est vrai, {implied} est faux, alors que le premier entraîne le second.", "Corrigez l'un des deux : des obligations en dépendent.")
        : null;
}
