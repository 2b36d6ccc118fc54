using System.CommandLine;
using Planning.Abstractions;
using Planning.Host.Commands.Terminal;
using Planning.Host.Jobs;
using Planning.Host.Outputs;
using Planning.Reporting.Checklist;
using Planning.Reporting.Programmes;

namespace Planning.Host.Commands;

/// <summary><c>planning programmes matrix</c>: the commitments of a programme by the documents that carry them.</summary>
internal sealed class MatrixCommand(Func<CheckJob> job, TimeProvider clock)
{
    private static readonly string[] Forms = ["text", "json", "html"];

    private readonly Argument<string[]> paths = CheckOptions.Documents();
    private readonly CheckOptions options = new();
    private readonly Option<string?> programme = new("--programme") { Description = "Le programme : un fichier .yaml, ou le nom d'un programme fourni (aucame-2024-2026)." };
    private readonly Option<string> format = new("--format") { Description = "Forme de la réponse : text, json ou html.", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> output = new("--out") { Description = "Fichier où écrire la réponse ; le terminal s'il n'est pas donné." };
    private readonly Option<bool> force = new("--force") { Description = "Remplace le fichier de sortie qui existe." };

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command("matrix", "Croise les engagements et les documents : ce qui est porté, jusqu'où, par quel passage.") { paths, programme };
        options.AddTo(command, format, output, force);
        format.AcceptOnlyFromAmong(Forms);
        command.SetAction((parsed, cancellation) => Task.Run(() => (int)Run(parsed, cancellation)));
        return command;
    }

    private ExitCode Run(ParseResult parsed, CancellationToken cancellation)
    {
        var request = options.Read(parsed, parsed.GetValue(paths)!) with
        {
            Programme = parsed.GetValue(programme) ?? throw new UserErrorException("PLN1545", "Il manque le programme dont croiser les engagements avec ces documents.",
                "Ajoutez --programme suivi d'un fichier .yaml ou du nom d'un programme fourni ; « planning programmes list » donne ces noms."),
        };
        if (parsed.GetValue(output) is { } file)
        {
            OutputFile.Prepare(file, parsed.GetValue(force), [.. request.Paths, request.Programme!]);
        }

        var form = AnswerForm.Of(parsed, format, parsed.GetValue(output), Forms);
        CheckResult result;
        using (var progress = new TerminalProgress(clock))
        {
            result = job().Run(request, progress, cancellation);
        }

        CheckRemarks.Write(result, Console.Error);
        if (result.Reports.All(r => r.IsAbsent))
        {
            return ExitCode.UserError;
        }

        Answer(result, form, parsed.GetValue(output));
        return CheckRemarks.ExitOf(result);
    }

    private static void Answer(CheckResult result, string format, string? file)
    {
        var matrix = CommitmentMatrix.Of(result);
        AnswerOutput.Write(file, format switch
        {
            "json" => stream => JsonMatrix.Write(matrix, result, stream),
            "html" => stream => HtmlMatrix.Write(matrix, result.Made, stream),
            _ => AnswerOutput.Plain(writer => new TextMatrix(writer).Write(matrix)),
        });
    }
}
