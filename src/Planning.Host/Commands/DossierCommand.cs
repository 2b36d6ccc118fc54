using System.CommandLine;
using System.Text;
using Planning.Abstractions;
using Planning.Host.Commands.Terminal;
using Planning.Host.Dossiers;
using Planning.Host.Jobs;
using Planning.Host.Outputs;
using Spectre.Console;

namespace Planning.Host.Commands;

/// <summary><c>planning dossier</c>: prepares what a person must say of a plan.</summary>
internal sealed class DossierCommand(Func<DossierInitJob> job, TimeProvider clock)
{
    public Command Build()
    {
        var folder = new Argument<string>("DOSSIER") { Description = "Dossier qui contient les documents d'un plan." };
        var type = new Option<string?>("--type") { Description = "Type de document (plui, scot, pcaet…) ; reconnu s'il n'est pas donné." };
        var force = new Option<bool>("--force") { Description = $"Remplace le fichier {DossierDeclaration.FileName} qui existe." };
        var init = new Command("init", $"Prépare {DossierDeclaration.FileName} : les faits que les documents disent, chacun avec son passage, à confirmer.") { folder, type, force };
        init.SetAction((parsed, cancellation) => Task.Run(() => (int)Init(parsed.GetValue(folder)!, parsed.GetValue(type), parsed.GetValue(force), cancellation)));
        return new Command("dossier", "Décrit le dossier d'un plan : nom, dates, faits.") { init };
    }

    private ExitCode Init(string folder, string? type, bool force, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder))
        {
            throw new UserErrorException("PLN1354", $"« {folder} » n'est pas un dossier.", "Indiquez le dossier qui contient les documents du plan.");
        }

        var target = Path.Combine(folder, DossierDeclaration.FileName);
        if (File.Exists(target) && !force)
        {
            throw new UserErrorException("PLN1355", $"« {target} » existe déjà : il n'est pas remplacé.", "Complétez-le à la main, ou ajoutez --force pour le refaire.");
        }

        OutputFile.Prepare(target, force, []);
        using var progress = new TerminalProgress(clock);
        var (draft, unread) = job().Run(folder, type, progress, cancellation);
        OutputFile.Write(target, stream => stream.Write(Encoding.UTF8.GetBytes(draft)));
        var console = TerminalConsole.Create();
        foreach (var file in unread)
        {
            console.WriteLine($"Non lu : {Path.GetFileName(file.File)}. {file.Message} {file.Remedy}");
        }

        console.WriteLine($"{target} est écrit. Relisez-le : chaque fait proposé y est avec son passage, et ne compte qu'une fois son # ôté.");
        return unread.Count > 0 ? ExitCode.Partial : ExitCode.Done;
    }
}
