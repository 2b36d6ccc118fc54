using Planning.Abstractions.Indicators;
using Planning.Indicators.Exchange.Import;
using Spectre.Console;

namespace Planning.Host.Commands.Terminal;

/// <summary>Shows what an import would change.</summary>
internal sealed class TextImport(IAnsiConsole console)
{
    private const int MostShown = 10;

    /// <summary>Writes it.</summary>
    public void Write(ImportPlan plan)
    {
        Line($"[bold]{Escape(plan.File)}[/]{(plan.Sheet.Name.Length > 0 ? Escape($", feuille « {plan.Sheet.Name} »{(plan.Sheet.Count > 1 ? $" (une des {plan.Sheet.Count} : --feuille en choisit une autre)" : string.Empty)}") : string.Empty)}");
        Line($"  [green]{plan.New.Count}[/] {(plan.New.Count > 1 ? "nouvelles" : "nouvelle")}");
        foreach (var one in plan.New.Take(MostShown))
        {
            Line($"      {Escape(One(one))}");
        }

        Rest(plan.New.Count);
        Line($"  [yellow]{plan.Conflicts.Count}[/] en conflit avec une autre valeur : les deux seraient gardées");
        foreach (var conflict in plan.Conflicts.Take(MostShown))
        {
            Line($"      {Escape(One(conflict.Observation))} [yellow]≠[/] {Escape(string.Join(", ", conflict.Others))}");
        }

        Rest(plan.Conflicts.Count);
        Line($"  {plan.Identical} déjà là, à l'identique");
        if (plan.Absent > 0)
        {
            Line($"  {plan.Absent} sans valeur (vide, n.d., secret…)");
        }

        if (plan.Ignored.Count > 0)
        {
            Line($"  Colonnes non lues : {Escape(string.Join(", ", plan.Ignored.Select(c => $"« {c} »")))}");
        }

        Warn(plan);
    }

    private void Warn(ImportPlan plan)
    {
        foreach (var notice in plan.Notices)
        {
            Line($"  [yellow]![/] {Escape($"{notice.Message} {notice.Remedy} ({notice.Code})")}");
        }
    }

    private void Rest(int count)
    {
        if (count > MostShown)
        {
            Line($"      et {count - MostShown} de plus");
        }
    }

    private static string One(Observation one) => $"{one.Indicator}, {ObservationWords.Territory(one.Territory)}, {one.Period} : {ObservationWords.Value(one.Value, one.Unit)}";

    private static string Escape(string text) => TextChecklist.Escape(text);

    private void Line(string markup) => console.MarkupLine(markup);
}
