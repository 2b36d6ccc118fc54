using System.CommandLine;
using Planning.Abstractions;
using Planning.Host.Commands.Terminal;
using Planning.Host.Jobs;
using Planning.Host.Outputs;
using Planning.Reporting.Checklist;
using Planning.Reporting.Evaluability;
using Planning.Rules.Evaluability;

namespace Planning.Host.Commands;

/// <summary><c>planning evaluability</c>: prepares the table of a plan's objectives and indicators, filled with what its documents say.</summary>
internal sealed class EvaluabilityCommand(Func<CheckJob> job, TimeProvider clock)
{
    private static readonly string[] Forms = ["text", "json", "docx", "xlsx"];

    private readonly Argument<string[]> paths = CheckOptions.Documents();
    private readonly CheckOptions options = new();
    private readonly Option<string> format = new("--format") { Description = "Forme de la réponse : text, json, docx ou xlsx.", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> output = new("--out") { Description = "Fichier où écrire la réponse ; le terminal s'il n'est pas donné." };
    private readonly Option<bool> force = new("--force") { Description = "Remplace le fichier de sortie s'il existe." };

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command("evaluability", "Prépare le tableau des objectifs et des indicateurs d'un plan, à compléter.") { paths };
        options.AddTo(command, format, output, force);
        format.AcceptOnlyFromAmong(Forms);
        command.SetAction((parsed, cancellation) => Task.Run(() => (int)Run(parsed, cancellation)));
        return command;
    }

    private ExitCode Run(ParseResult parsed, CancellationToken cancellation)
    {
        var request = options.Read(parsed, parsed.GetValue(paths)!);
        var file = parsed.GetValue(output);
        if (file is not null)
        {
            OutputFile.Prepare(file, parsed.GetValue(force), request.Paths);
        }

        var form = AnswerForm.Of(parsed, format, file, Forms);
        AnswerForm.EnsureFile(form, file, "objectifs-et-indicateurs");
        CheckResult result;
        using (var progress = new TerminalProgress(clock))
        {
            result = job().Run(request, progress, cancellation);
        }

        CheckRemarks.Write(result, Console.Error);
        if (result.Reports.Count > 0)
        {
            Answer(result, form, file);
        }

        return CheckRemarks.ExitOf(result);
    }

    /// <exception cref="UserErrorException">There is nothing to make a table of, and the form holds nothing else.</exception>
    private static void Answer(CheckResult result, string form, string? file)
    {
        var tables = EvaluabilityTable.Of(result);
        var isUndone = tables.Count == 0 && result.Undone.Contains(EvaluabilityCheck.Checked);
        if (isUndone && form is not "json")
        {
            // Nothing was looked for: saying that nothing was found would be false. The remarks say why.
            Console.Error.WriteLine("Le tableau n'a pu être préparé : les objectifs et les indicateurs n'ont pas été cherchés.");
            return;
        }

        if (tables.Count == 0 && form is "docx" or "xlsx")
        {
            throw new UserErrorException("PLN1572", "Aucun objectif ni indicateur n'a été trouvé : il n'y a pas de tableau à préparer.",
                "Donnez le dossier entier, avec la pièce qui énonce le projet (PADD, PAS, stratégie) et celle qui porte les indicateurs. Les tournures reconnues sont dans templates/controles/evaluabilite.yaml.");
        }

        AnswerOutput.Write(form, file, console => new TextEvaluability(console).Write(tables),
            ("json", stream => JsonEvaluability.Write(tables, result, stream)),
            ("docx", stream => EvaluabilityWord.Write(tables, stream)),
            ("xlsx", stream => EvaluabilitySheet.Write(tables, stream)));
    }
}
