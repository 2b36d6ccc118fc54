using Planning.Host.Operation.Doctor;
using Spectre.Console;

namespace Planning.Host.Commands.Terminal;

/// <summary>Writes what was found of the service's needs, for a person.</summary>
internal sealed class TextDiagnoses(IAnsiConsole console)
{
    /// <summary>A line for each, with what to do under it.</summary>
    public void Write(IReadOnlyList<Diagnosis> diagnoses)
    {
        foreach (var diagnosis in diagnoses)
        {
            console.MarkupLine($"{StateOf(diagnosis.State)} [bold]{Markup.Escape(diagnosis.Subject)}[/] : {Markup.Escape(diagnosis.Message)}");
            if (diagnosis.Remedy.Length > 0)
            {
                console.MarkupLine($"    {Markup.Escape(diagnosis.Remedy)}");
            }
        }

        var broken = diagnoses.Count(d => d.State == DiagnosisState.Mend);
        console.MarkupLine(broken == 0 ? "[green]Rien à réparer.[/]" : $"[red]{FrenchCount.Of(broken, "point à réparer", "points à réparer")}.[/]");
    }

    private static string StateOf(DiagnosisState state) => state switch
    {
        DiagnosisState.Good => "[green]bon[/]         ",
        DiagnosisState.Watch => "[yellow]à surveiller[/]",
        _ => "[red]à réparer[/]   ",
    };
}
