using Planning.Host.Scheduling.Schedules;
using Planning.Host.Scheduling.Words;
using Spectre.Console;

namespace Planning.Host.Commands.Terminal;

/// <summary>Shows schedules, and the times that they took place.</summary>
internal sealed class TextSchedules(IAnsiConsole console)
{
    /// <summary>Shows the schedules.</summary>
    public void Write(IReadOnlyList<ScheduleLine> lines)
    {
        if (lines.Count == 0)
        {
            console.WriteLine("Aucun programme. « planning schedules add » en ajoute, et appsettings.json en déclare (Planning:Schedules), que le service prend à son lancement.");
        }

        foreach (var line in lines)
        {
            console.MarkupLine($"[bold]{Escape(line.Schedule.Name)}[/] : {Escape(ScheduleTelling.What(line.Schedule))}");
            console.MarkupLine($"    {Escape(ScheduleWords.Of(line.Schedule.When))}{(line.Schedule.Origin == ScheduleOrigin.Settings ? " [grey](appsettings.json)[/]" : string.Empty)}");
            console.MarkupLine(!line.Schedule.IsEnabled ? "    [yellow]suspendu[/]" : $"    prochain passage : {(line.Next is { } next ? Escape(ParisTime.Of(next)) : "jamais")}");
            if (line.Missing is { } missing)
            {
                console.MarkupLine($"    [red]« {Escape(missing)} » n'existe plus, ou n'est pas joignable : le programme ne pourra rien faire.[/]");
            }

            if (line.Last is { } last)
            {
                console.MarkupLine($"    dernier : {Escape(ParisTime.Of(last.Due))}, [{ToneOf(last.State)}]{ScheduleTelling.Of(last.State)}[/]{(last.Message.Length > 0 ? $" : {Escape(last.Message)}" : string.Empty)}");
            }
        }
    }

    /// <summary>Shows the runs.</summary>
    public void Write(IReadOnlyList<ScheduleHistory> history)
    {
        if (history.Count == 0)
        {
            console.WriteLine("Aucun passage encore.");
        }

        foreach (var entry in history)
        {
            var run = entry.Run;
            var cause = ScheduleTelling.Of(run.Cause) is { Length: > 0 } why ? $" ({why})" : string.Empty;
            console.MarkupLine($"{Escape(ParisTime.Of(run.Due))}{cause} : [bold]{Escape(entry.Name)}[/], [{ToneOf(run.State)}]{ScheduleTelling.Of(run.State)}[/]{(entry.Attempts > 1 ? $" après {entry.Attempts} essais" : string.Empty)}");
            foreach (var text in new[] { run.Message, run.Remedy, entry.Results is { } results ? $"Résultats : {results}" : string.Empty, entry.Mail.Length > 0 ? $"Courriel non parti : {entry.Mail}" : string.Empty }.Where(t => t.Length > 0))
            {
                console.MarkupLine($"    {Escape(text)}");
            }
        }
    }

    private static string ToneOf(RunState state) => state switch
    {
        RunState.Done => "green",
        RunState.Failed or RunState.Refused => "red",
        RunState.Partial or RunState.Skipped => "yellow",
        _ => "blue",
    };

    private static string Escape(string text) => TextChecklist.Escape(text);
}
