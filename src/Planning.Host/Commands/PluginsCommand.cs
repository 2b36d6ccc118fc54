using System.CommandLine;
using Planning.Host.Commands.Terminal;
using Planning.Host.Plugins;
using Spectre.Console;

namespace Planning.Host.Commands;

/// <summary><c>planning plugins</c>: what is loaded, what is refused and why.</summary>
internal sealed class PluginsCommand(Func<PluginCatalogue> catalogue)
{
    public Command Build()
    {
        var command = new Command("plugins", "Liste les extensions, leur état, leurs types de documents et leurs pièces.");
        command.SetAction(_ => (int)Run());
        return command;
    }

    private ExitCode Run()
    {
        var console = TerminalConsole.Create();
        var entries = catalogue().Entries;
        foreach (var entry in entries)
        {
            var state = entry.State == PluginState.Loaded ? "[green]chargée[/]" : "[red]refusée[/]";
            console.MarkupLine($"[bold]{Markup.Escape(entry.Id)}[/] {Markup.Escape(entry.Version)} : {state}");
            foreach (var type in entry.Types)
            {
                console.MarkupLine($"    {Markup.Escape(type.Id)}, {Markup.Escape(type.Name)} : {Markup.Escape(string.Join(", ", type.Parts.Select(p => p.Id)))}");
            }

            if (entry.State != PluginState.Loaded)
            {
                console.MarkupLine($"    {Markup.Escape(entry.Reason)}");
            }
        }

        if (entries.Count == 0)
        {
            console.MarkupLine("Aucune extension. Vérifiez le réglage « Plugins » d'appsettings.json.");
        }

        return entries.All(e => e.State == PluginState.Loaded) && entries.Count > 0 ? ExitCode.Done : ExitCode.UserError;
    }
}
