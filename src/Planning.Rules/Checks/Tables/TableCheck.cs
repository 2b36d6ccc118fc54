using Planning.Abstractions.Findings;

namespace Planning.Rules.Checks.Tables;

/// <summary>Judges a rule on tables of figures.</summary>
internal sealed class TableCheck(TableReading tables)
{
    /// <summary>How many faults are told one by one.</summary>
    private const int Told = 5;

    /// <summary>The finding of a rule that has a control.</summary>
    public Finding Judge(CompiledRule rule)
    {
        var control = rule.Template.Control!.Value;
        var outcomes = tables.Of(control);
        var wrong = outcomes.Where(o => o.Faults.Count > 0).ToList();
        var what = control == Templates.TableControl.Units ? "les unités" : "les totaux";
        var searched = new[] { tables.Count == 0 ? "Tout le document : aucun tableau de chiffres" : $"Les {tables.Count} tableaux de chiffres du document" };
        return outcomes.Count == 0 ? new Finding(rule.Template.Reference, Verdict.NotApplicable, $"Sans objet : aucun tableau dont on puisse vérifier {what}.", [], searched)
            : wrong.Count == 0 ? new Finding(rule.Template.Reference, Verdict.Satisfied,
                outcomes.Count == 1 ? $"Le tableau dont on peut vérifier {what} est juste." : $"Les {outcomes.Count} tableaux dont on peut vérifier {what} sont justes.",
                [TableWords.Of(outcomes[0].Table, "le premier tableau vérifié")], searched)
            : new Finding(rule.Template.Reference, Verdict.Partial, Message(outcomes.Count, wrong), [.. wrong.SelectMany(o => o.Faults).Take(Told).SelectMany(f => f.Evidence)], searched);
    }

    private static string Message(int count, List<TableOutcome> wrong)
    {
        var faults = wrong.SelectMany(o => o.Faults).ToList();
        var head = wrong.Count == 1 ? $"Un tableau est à revoir sur {count} vérifiés." : $"{wrong.Count} tableaux sont à revoir sur {count} vérifiés.";
        var rest = faults.Count > Told ? $" Et {TableWords.Others(faults.Count - Told)}." : string.Empty;
        return $"{(count == 1 ? "Le tableau vérifié est à revoir." : head)} {string.Join(' ', faults.Take(Told).Select(f => f.Message))}{rest}";
    }
}
