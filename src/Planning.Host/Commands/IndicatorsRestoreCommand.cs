using System.CommandLine;
using Planning.Host.Commands.Terminal;
using Planning.Host.Jobs;
using Spectre.Console;

namespace Planning.Host.Commands;

/// <summary><c>planning indicators restore</c>: takes over a backup where nothing is kept yet; also the way from a file to PostgreSQL and back.</summary>
internal sealed class IndicatorsRestoreCommand(Func<StoreSource> source)
{
    private readonly Argument<string> file = new("SAUVEGARDE") { Description = "Le fichier écrit par « planning indicators backup »." };
    private readonly StoreOptions store = new();

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command("restore", "Reprend une sauvegarde, là où rien n'est encore gardé.") { file };
        store.AddFolder(command);
        command.SetAction(parsed => (int)Run(parsed));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        using var opened = source().Open(store.Folder(parsed));
        var count = opened.Restore(parsed.GetValue(file)!);
        TerminalConsole.Create().WriteLine($"{FrenchCount.OfFeminine(count, "valeur reprise", "valeurs reprises")} dans {opened.Place}");
        return ExitCode.Done;
    }
}
