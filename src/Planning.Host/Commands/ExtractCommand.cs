using System.CommandLine;
using Planning.Host.Commands.Terminal;
using Planning.Host.Jobs;
using Planning.Indicators.Extraction.Output;

namespace Planning.Host.Commands;

/// <summary><c>planning extract</c>: finds the values of indicators in documents, with the place of each.</summary>
internal sealed class ExtractCommand(Func<ExtractJob> job, TimeProvider clock)
{
    private readonly Argument<string[]> paths = new("FICHIER|DOSSIER") { Description = "Documents, ou dossiers qui en contiennent.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Montre ce qui est trouvé, sans rien enregistrer." };
    private readonly Option<string[]> catalogue = new("--catalogue") { Description = "Fichier ou dossier d'indicateurs à vous, en plus de ceux fournis. Peut être répété." };
    private readonly Option<string> format = new("--format") { Description = "Forme de la réponse : text, json ou csv.", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> output = new("--out") { Description = "Fichier où écrire la réponse ; le terminal s'il n'est pas donné." };
    private readonly Option<bool> force = new("--force") { Description = "Remplace le fichier de sortie s'il existe." };

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command("extract", "Trouve les valeurs des indicateurs dans des documents, chacune avec sa source.") { paths, dryRun, catalogue, format, output, force };
        format.AcceptOnlyFromAmong("text", "json", "csv");
        command.SetAction((parsed, cancellation) => Task.Run(() => (int)Run(parsed, cancellation)));
        return command;
    }

    private ExitCode Run(ParseResult parsed, CancellationToken cancellation)
    {
        var request = new ExtractRequest { Paths = parsed.GetValue(paths)!, Catalogues = parsed.GetValue(catalogue) ?? [] };
        var file = parsed.GetValue(output);
        if (file is not null)
        {
            OutputFile.Prepare(file, parsed.GetValue(force), request.Paths);
        }

        ExtractOutcome outcome;
        using (var progress = new TerminalProgress(clock))
        {
            outcome = job().Run(request, progress, cancellation);
        }

        foreach (var unread in outcome.Unread)
        {
            Console.Error.WriteLine($"Non lu : {Path.GetFileName(unread.File)}. {unread.Message} {unread.Remedy} ({unread.Code})");
        }

        Write(outcome, parsed.GetValue(format)!, file);
        return outcome.Unread.Count == 0 ? ExitCode.Done : outcome.Results.Count > 0 ? ExitCode.Partial : ExitCode.UserError;
    }

    private static void Write(ExtractOutcome outcome, string format, string? file)
    {
        switch (format)
        {
            case "json":
                AnswerOutput.Write(file, stream => JsonExtraction.Write(outcome.Results, [.. outcome.Unread.Select(u => (u.File, u.Code, u.Message, u.Remedy))], stream));
                break;
            case "csv":
                AnswerOutput.Write(file, stream => CsvExtraction.Write(outcome.Results, stream));
                break;
            default:
                AnswerOutput.WriteText(file, console => new TextExtraction(console, outcome.Catalogue).Write(outcome.Results));
                break;
        }
    }
}
