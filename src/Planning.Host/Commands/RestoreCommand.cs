using System.CommandLine;
using System.Globalization;
using Planning.Host.Commands.Terminal;
using Planning.Host.Operation.Backup;
using Planning.Host.Settings;
using Spectre.Console;

namespace Planning.Host.Commands;

/// <summary><c>planning restore</c>: takes a backup over into a new folder.</summary>
internal sealed class RestoreCommand(Func<PlanningSettings> settings, TimeProvider clock)
{
    private readonly Argument<string> file = new("SAUVEGARDE") { Description = "Le fichier .zip écrit par « planning backup »." };
    private readonly StoreOptions store = new();

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command("restore", "Reprend une sauvegarde dans un dossier neuf, après l'avoir vérifiée.") { file };
        store.AddFolder(command);
        command.SetAction((parsed, cancellation) => Task.Run(() => (int)Run(parsed, cancellation)));
        return command;
    }

    private ExitCode Run(ParseResult parsed, CancellationToken cancellation)
    {
        var data = store.Folder(parsed) ?? settings().Data;
        var manifest = new BackupRestore(clock).Run(parsed.GetValue(file)!, data, cancellation);
        var console = TerminalConsole.Create();
        console.WriteLine($"{FrenchCount.Of(manifest.Files.Count, "fichier repris", "fichiers repris")} dans {data}, tels qu'ils étaient le {manifest.Made.ToLocalTime().ToString("dd/MM/yyyy à HH'h'mm", CultureInfo.InvariantCulture)}.");
        if (settings().PostgreSql.Length > 0)
        {
            console.WriteLine("Vos réglages gardent les indicateurs dans PostgreSQL : pour les y remettre, « planning indicators restore » avec le fichier indicateurs.db de ce dossier.");
        }

        return ExitCode.Done;
    }
}
