using System.CommandLine;
using Planning.Host.Commands.Terminal;
using Planning.Host.Plugins;
using Planning.Host.Settings;
using Spectre.Console;

namespace Planning.Host.Commands;

/// <summary><c>planning plugins</c>: what is loaded, what is not and why; and which are not to be.</summary>
internal sealed class PluginsCommand(Func<PluginCatalogue> catalogue, Func<PlanningSettings> settings)
{
    /// <summary>The command with its own.</summary>
    public Command Build()
    {
        var list = new Command("list", "Liste les extensions, leur état, leurs types de documents et leurs pièces.");
        list.SetAction(_ => (int)Run());
        var command = new Command("plugins", "Liste les extensions, leur état, leurs types de documents et leurs pièces ; en active ou en désactive une.")
        {
            list,
            Switch("enable", "Active une extension qui était désactivée.", isDisabled: false),
            Switch("disable", "Désactive une extension : plus rien ne la charge.", isDisabled: true),
        };
        command.SetAction(_ => (int)Run());
        return command;
    }

    private Command Switch(string name, string description, bool isDisabled)
    {
        var id = new Argument<string>("EXTENSION") { Description = "Son identifiant, comme « planning plugins » l'affiche." };
        var command = new Command(name, description) { id };
        command.SetAction(parsed =>
        {
            var (named, isChanged) = new DisabledPlugins(settings().Plugins).Set(parsed.GetValue(id)!, isDisabled);
            var state = isDisabled ? "désactivée" : "activée";
            TerminalConsole.Create().WriteLine(isChanged ? $"L'extension « {named} » est {state}. Un service en marche en tient compte dans les secondes qui suivent." : $"L'extension « {named} » était déjà {state}.");
            return (int)ExitCode.Done;
        });
        return command;
    }

    private ExitCode Run()
    {
        var console = TerminalConsole.Create();
        var entries = catalogue().Entries;
        foreach (var entry in entries)
        {
            console.MarkupLine($"[bold]{Markup.Escape(entry.Id)}[/] {Markup.Escape(entry.Version)} : {StateOf(entry)}");
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

        return entries.All(e => e.State != PluginState.Refused) && entries.Any(e => e.IsInUse) ? ExitCode.Done : ExitCode.UserError;
    }

    private static string StateOf(PluginEntry entry) => entry.State switch
    {
        PluginState.Refused => "[red]refusée[/]",
        PluginState.Disabled => "[yellow]désactivée[/]",
        _ => "[green]chargée[/]",
    };
}
