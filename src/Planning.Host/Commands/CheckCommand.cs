using System.CommandLine;
using Planning.Abstractions;
using Planning.Host.Commands.Terminal;
using Planning.Host.Jobs;
using Planning.Host.Outputs;
using Planning.Reporting.Checklist;

namespace Planning.Host.Commands;

/// <summary><c>planning check</c>: checks documents and answers in the form asked for.</summary>
internal sealed class CheckCommand(Func<CheckJob> job, TimeProvider clock)
{
    private static readonly string[] Forms = ["text", "json", "sarif", "html"];

    private readonly Argument<string[]> paths = CheckOptions.Documents();
    private readonly CheckOptions options = new();
    private readonly Option<string?> programme = new("--programme") { Description = "Programme de travail (PTP) dont on cherche les engagements : un fichier .yaml, ou le nom d'un programme fourni (aucame-2024-2026)." };
    private readonly Option<string?> annotate = new("--annotate") { Description = "Écrit une copie du document Word avec les remarques en marge (un dossier s'il y a plusieurs documents) ; un document OpenDocument ou un PDF n'est pas annoté." };
    private readonly Option<string?> report = new("--report") { Description = "Écrit les constats en une note Word (.docx) : à défendre ligne par ligne, avec l'article, le passage et vos réponses." };
    private readonly Option<string?> template = new("--template") { Description = "Avec --report, le modèle Word de l'agence ; un modèle sobre s'il n'est pas donné." };
    private readonly Option<string> format = new("--format") { Description = "Forme de la réponse : text, json, sarif ou html.", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> output = new("--out") { Description = "Fichier où écrire la réponse ; le terminal s'il n'est pas donné." };
    private readonly Option<bool> force = new("--force") { Description = "Remplace les fichiers de sortie qui existent." };

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command("check", "Contrôle un document d'urbanisme au regard de la loi.") { paths };
        options.AddTo(command, programme, annotate, report, template, format, output, force);
        format.AcceptOnlyFromAmong(Forms);
        command.SetAction((parsed, cancellation) => Task.Run(() => (int)Run(parsed, cancellation)));
        return command;
    }

    private ExitCode Run(ParseResult parsed, CancellationToken cancellation)
    {
        var request = options.Read(parsed, parsed.GetValue(paths)!) with { Programme = parsed.GetValue(programme) };
        if (parsed.GetValue(output) is { } file)
        {
            OutputFile.Prepare(file, parsed.GetValue(force), request.Programme is { } read ? [.. request.Paths, read] : request.Paths);
        }

        var form = AnswerForm.Of(parsed, format, parsed.GetValue(output), Forms);
        var annotations = parsed.GetValue(annotate) is { } target ? new AnnotatedCopies(target, parsed.GetValue(force), clock) : null;
        annotations?.Prepare(SourceFiles.Under(request.Paths), request.Paths);
        var note = CheckNote.Of(parsed.GetValue(report), parsed.GetValue(template), parsed.GetValue(force), request.Paths);
        CheckResult result;
        using (var progress = new TerminalProgress(clock))
        {
            result = job().Run(request, progress, cancellation);
            result = annotations?.Write(result, progress) ?? result;
        }

        CheckRemarks.Write([], note?.Write(result) ?? [], Console.Error);
        AnswerOutput.Write(form, parsed.GetValue(output), console => new TextChecklist(console).Write(result),
            ("json", stream => JsonChecklist.Write(result, stream)),
            ("sarif", stream => SarifChecklist.Write(result, stream)),
            ("html", stream => HtmlChecklist.Write(result, stream)));
        return CheckRemarks.ExitOf(result, result.Reports.Any(r => r.Findings.Any(f => f.NeedsAction)) ? ExitCode.Findings : ExitCode.Done);
    }
}
