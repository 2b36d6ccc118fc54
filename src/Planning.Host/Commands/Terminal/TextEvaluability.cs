using Planning.Reporting.Evaluability;
using Spectre.Console;

namespace Planning.Host.Commands.Terminal;

/// <summary>Tells objectives and indicators on the terminal: each objective, what measures it, what that lacks.</summary>
internal sealed class TextEvaluability(IAnsiConsole console)
{
    /// <summary>Writes the tables.</summary>
    public void Write(IReadOnlyList<EvaluabilityTable> tables)
    {
        if (tables.Count == 0)
        {
            Line("Aucun objectif ni indicateur n'a été trouvé. Donnez le dossier entier : la pièce qui énonce le projet, et celle qui porte les indicateurs.");
        }

        foreach (var table in tables)
        {
            Line($"[bold]{Escape(table.Plan)}[/]");
            Line(Escape(TableWording.Summary(table)));
            WriteRows(table);
            Line(string.Empty);
        }
    }

    private void WriteRows(EvaluabilityTable table)
    {
        EvaluabilityRow? above = null;
        foreach (var row in table.Rows)
        {
            if (row.Objective is null && above?.Objective is not null)
            {
                Line(string.Empty);
                Line("[bold]Indicateurs à rattacher à un objectif[/]");
            }
            else if (row.Objective is not null && row.Above != above?.Above)
            {
                Line(string.Empty);
                Line($"[bold]{Escape(row.Above.Length > 0 ? row.Above : "Sans axe")}[/]");
            }

            if (row.Objective is { } objective && !ReferenceEquals(objective, above?.Objective))
            {
                Line($"  {MarkOf(row, table)} {Escape(objective.Heading)} [grey]({Escape(row.ObjectivePlace)})[/]{LackOf(row, table)}");
            }

            WriteIndicator(row);
            above = row;
        }
    }

    private static string MarkOf(EvaluabilityRow row, EvaluabilityTable table) =>
        row.Indicator is not null ? "[green]✓[/]" : table.Indicators.Count == 0 ? "•" : row.Objective!.Maybe.Count > 0 ? "[yellow]?[/]" : "[red]✗[/]";

    /// <summary>What is said of an objective that nothing measures for sure; where the plan has no indicator at all, its summary says so once.</summary>
    private static string LackOf(EvaluabilityRow row, EvaluabilityTable table) =>
        row.Indicator is not null || table.Indicators.Count == 0 ? string.Empty
            : row.Objective!.Maybe.Count > 0 ? $" : {Escape(TableWording.Maybe(row.Objective.Maybe))}" : " : aucun indicateur";

    private void WriteIndicator(EvaluabilityRow row)
    {
        if (row.Indicator is { } indicator)
        {
            var lacking = string.Join(", ", indicator.Lacking.Select(TableWording.Of));
            Line($"      {Escape(indicator.Name)}{(lacking.Length > 0 ? $" : [yellow]il manque {Escape(lacking)}[/]" : string.Empty)}{(row.Objective is null && indicator.Maybe.Count > 0 ? $" [grey]({Escape(TableWording.Maybe(indicator.Maybe))})[/]" : string.Empty)}");
        }
    }

    private static string Escape(string text) => TextChecklist.Escape(text);

    private void Line(string markup) => console.MarkupLine(markup);
}
