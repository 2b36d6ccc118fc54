using System.CommandLine;
using Planning.Abstractions;
using Planning.Host.Commands.Terminal;
using Planning.Host.Jobs;
using Planning.Host.Outputs;
using Planning.Reporting.Comparison;

namespace Planning.Host.Commands;

/// <summary><c>planning compare</c>: what changed from one version of a plan to the next, in the form asked for.</summary>
internal sealed class CompareCommand(Func<CompareJob> job, TimeProvider clock)
{
    private static readonly string[] Forms = ["text", "json", "sarif", "html"];

    private readonly Argument<string> old = new("ANCIENNE") { Description = "La version précédente : un document, ou le dossier d'un plan." };
    private readonly Argument<string> @new = new("NOUVELLE") { Description = "La nouvelle version : un document, ou le dossier du plan." };
    private readonly CheckOptions options = new(", pour les deux versions");
    private readonly Option<string?> annotate = new("--annotate") { Description = "Écrit une copie de la nouvelle version en Word : ce qui reste à traiter, ce qui est nouveau et les chiffres modifiés, en marge (un dossier s'il y a plusieurs documents)." };
    private readonly Option<string> format = new("--format") { Description = "Forme de la réponse : text, json, sarif ou html.", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> output = new("--out") { Description = "Fichier où écrire la réponse ; le terminal s'il n'est pas donné." };
    private readonly Option<bool> force = new("--force") { Description = "Remplace les fichiers de sortie qui existent." };

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command("compare", "Compare deux versions d'un plan : points réglés, restants et nouveaux, passages et chiffres modifiés.") { old, @new };
        options.AddTo(command, annotate, format, output, force);
        format.AcceptOnlyFromAmong(Forms);
        command.SetAction((parsed, cancellation) => Task.Run(() => (int)Run(parsed, cancellation)));
        return command;
    }

    private ExitCode Run(ParseResult parsed, CancellationToken cancellation)
    {
        string[] given = [parsed.GetValue(old)!, parsed.GetValue(@new)!];
        var request = new CompareRequest { Old = given[0], New = given[1], Check = options.Read(parsed, given) };
        if (parsed.GetValue(output) is { } file)
        {
            OutputFile.Prepare(file, parsed.GetValue(force), given);
        }

        var form = AnswerForm.Of(parsed, format, parsed.GetValue(output), Forms);
        var annotations = parsed.GetValue(annotate) is { } target ? new AnnotatedCopies(target, parsed.GetValue(force), clock) : null;
        annotations?.Prepare(SourceFiles.Under([request.New]), given);
        ComparisonResult result;
        using (var progress = new TerminalProgress(clock))
        {
            result = job().Run(request, progress, cancellation);
            var remarks = new ComparisonRemarks(result.Comparison);
            result = annotations is null ? result : result with { New = annotations.Write(result.New, remarks.Of, remarks.On, progress) };
        }

        AnswerOutput.Write(form, parsed.GetValue(output), console => new TextComparison(console).Write(result),
            ("json", stream => JsonComparison.Write(result, stream)),
            ("sarif", stream => SarifComparison.Write(result, stream)),
            ("html", stream => HtmlComparison.Write(result, stream)));
        return ExitOf(result);
    }

    private static ExitCode ExitOf(ComparisonResult result) =>
        result.Old.Unread.Count + result.New.Unread.Count + result.Old.Undone.Count + result.New.Undone.Count > 0 ? ExitCode.Partial
        : result.New.Reports.Any(r => r.Findings.Any(f => f.NeedsAction)) ? ExitCode.Findings
        : ExitCode.Done;
}
