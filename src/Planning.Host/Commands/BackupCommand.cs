using System.CommandLine;
using Planning.Host.Commands.Terminal;
using Planning.Host.Operation.Backup;
using Planning.Host.Outputs;
using Planning.Host.Settings;
using Planning.Indicators.Store;
using Spectre.Console;

namespace Planning.Host.Commands;

/// <summary><c>planning backup</c>: all that the folder of the data holds, in one archive, the service going on.</summary>
internal sealed class BackupCommand(Func<PlanningSettings> settings, TimeProvider clock)
{
    private const int Megabyte = 1024 * 1024;

    private readonly StoreOptions store = new();
    private readonly Option<string?> output = new("--out") { Description = "Le fichier .zip à écrire, ou le dossier où l'écrire à la date du jour ; dans « sauvegardes », parmi les données, s'il n'est pas donné." };
    private readonly Option<bool> force = new("--force") { Description = "Remplace le fichier s'il existe." };

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command("backup", "Sauvegarde toutes les données en un fichier : indicateurs, travaux, documents, réponses. Le service continue.") { output, force };
        store.AddFolder(command);
        command.SetAction((parsed, cancellation) => Task.Run(() => (int)Run(parsed, cancellation)));
        return command;
    }

    private ExitCode Run(ParseResult parsed, CancellationToken cancellation)
    {
        var chosen = store.Chosen(parsed, settings());
        var writer = new BackupWriter(chosen, clock);
        var file = FileOf(parsed.GetValue(output), chosen, writer);
        OutputFile.Prepare(file, parsed.GetValue(force), []);
        var outcome = new BackupOutcome(0, 0, []);
        OutputFile.Make(file, draft => outcome = writer.Write(draft, cancellation));
        var console = TerminalConsole.Create();
        console.WriteLine($"{FrenchCount.Of(outcome.Files, "fichier sauvegardé", "fichiers sauvegardés")} ({FrenchNumber.Of(Math.Ceiling((decimal)outcome.Bytes / Megabyte))} Mo) dans {file}");
        foreach (var notice in outcome.Notices)
        {
            console.MarkupLine($"[yellow]{notice.Code}[/] {Markup.Escape(notice.Message)} {Markup.Escape(notice.Remedy)}");
        }

        return ExitCode.Done;
    }

    private static string FileOf(string? asked, PlanningSettings chosen, BackupWriter writer)
    {
        if (asked is null && Directory.Exists(chosen.Data))
        {
            OutputFile.MakeFolder(Path.Combine(chosen.Data, StoreLocation.BackupFolder));
        }

        var place = asked ?? Path.Combine(chosen.Data, StoreLocation.BackupFolder);
        return Directory.Exists(place) ? Path.Combine(place, writer.NameNow()) : asked ?? throw BackupErrors.Nothing(chosen.Data);
    }
}
