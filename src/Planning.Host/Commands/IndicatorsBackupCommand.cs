using System.CommandLine;
using System.Globalization;
using Planning.Host.Commands.Terminal;
using Planning.Host.Jobs;
using Planning.Host.Outputs;
using Planning.Indicators.Store;
using Spectre.Console;

namespace Planning.Host.Commands;

/// <summary><c>planning indicators backup</c>: copies all that is kept into one file, whatever database it is in, others going on.</summary>
internal sealed class IndicatorsBackupCommand(Func<StoreSource> source, TimeProvider clock)
{
    private readonly StoreOptions store = new();
    private readonly Option<string?> output = new("--out") { Description = "Le fichier de la sauvegarde ; dans le dossier « sauvegardes », à la date du jour, s'il n'est pas donné." };
    private readonly Option<bool> force = new("--force") { Description = "Remplace le fichier s'il existe." };

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command("backup", "Sauvegarde tout dans un fichier, sans rien arrêter.") { output, force };
        store.AddFolder(command);
        command.SetAction(parsed => (int)Run(parsed));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        var folder = store.Folder(parsed);
        using var opened = source().OpenExisting(folder);
        var file = parsed.GetValue(output) ?? Path.Combine(Made(source().Location(folder)), clock.GetLocalNow().ToString("'indicateurs-'yyyyMMdd-HHmmss'.db'", CultureInfo.InvariantCulture));
        OutputFile.Prepare(file, parsed.GetValue(force), [source().Location(folder).File]);
        var count = 0;
        OutputFile.Make(file, draft => count = opened.BackUp(draft));
        TerminalConsole.Create().WriteLine($"{FrenchCount.OfFeminine(count, "valeur sauvegardée", "valeurs sauvegardées")} dans {file}");
        return ExitCode.Done;
    }

    private static string Made(StoreLocation location)
    {
        OutputFile.MakeFolder(location.Backups);
        return location.Backups;
    }
}
