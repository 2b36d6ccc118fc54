using Planning.Reporting.Monitoring.Word;
using Spectre.Console;

namespace Planning.Host.Commands.Terminal;

/// <summary>Writes what a check of a Word template found, for a person.</summary>
internal sealed class TextTemplateFindings(IAnsiConsole console)
{
    public void Write(TemplateFindings findings)
    {
        foreach (var remark in findings.Remarks)
        {
            var place = remark.Place.Length > 0 ? $" [grey]({Markup.Escape(remark.Place)})[/]" : string.Empty;
            console.MarkupLine($"{(remark.IsFault ? "[red]" : "[yellow]")}{remark.Code}[/] {Markup.Escape(remark.Message)}{place}");
            console.MarkupLine($"    {Markup.Escape(remark.Remedy)}");
        }

        foreach (var uses in findings.Uses.Where(u => u.Meaning.Length > 0).GroupBy(u => u.Tag))
        {
            console.MarkupLine($"[bold]{Markup.Escape(uses.Key)}[/] {Markup.Escape(uses.First().Meaning)} [grey]({Markup.Escape(uses.First().Place)}{(uses.Count() > 1 ? $", et {FrenchCount.Of(uses.Count() - 1, "autre endroit", "autres endroits")}" : string.Empty)})[/]");
        }

        var faults = findings.Remarks.Count(r => r.IsFault);
        console.MarkupLine(faults == 0 ? $"[green]Aucune faute[/] : {findings.Uses.Count} contrôles." : $"[red]{FrenchCount.Of(faults, "faute")}[/] dans {findings.Uses.Count} contrôles.");
    }
}
