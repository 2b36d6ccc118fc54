using System.CommandLine;
using Planning.Abstractions;
using Planning.Abstractions.Findings;
using Planning.Host.Answers;
using Planning.Host.Commands.Terminal;
using Planning.Host.Jobs;
using Planning.Reporting.Checklist;

namespace Planning.Host.Commands;

/// <summary><c>planning answers</c>: what people answer to findings: read from Word, given, listed.</summary>
internal sealed class AnswersCommand(Func<ReadRepliesJob> read, Func<GiveAnswerJob> answer, TimeProvider clock)
{
    private readonly Argument<string[]> files = new("FICHIER.docx") { Description = "Copies annotées, une fois les remarques répondues dans Word.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> dossier = new("--dossier") { Description = $"Dossier du plan, où est {AnswerFile.FileName} ; le dossier de chaque copie s'il n'est pas donné." };
    private readonly Option<string?> document = new("--document") { Description = "Le document contrôlé, quand sa copie annotée porte un tout autre nom." };
    private readonly Argument<string> path = new("DOSSIER|FICHIER") { Description = "Le dossier du plan, ou le document contrôlé seul." };

    /// <summary>The command with its subcommands.</summary>
    public Command Build()
    {
        var command = new Command("answers", "Lit les réponses données dans Word aux remarques, y répond, les liste.") { files, dossier, document, BuildAdd(), BuildList() };
        command.SetAction((parsed, cancellation) => Task.Run(() => (int)Read(parsed, cancellation)));
        return command;
    }

    private Command BuildList()
    {
        var format = new Option<string>("--format") { Description = "Forme de la liste : text ou json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var list = new Command("list", $"Liste les réponses de {AnswerFile.FileName}.") { path, format };
        list.SetAction(parsed => (int)List(parsed.GetValue(path)!, parsed.GetValue(format)!));
        return list;
    }

    private Command BuildAdd()
    {
        var key = new Option<string?>("--rule") { Description = "Le constat : l'identifiant qu'il donne, par exemple PLUI-RP-160." };
        var state = new Option<string?>("--answer") { Description = $"La réponse : {string.Join(", ", AnswerFields.States.SkipLast(1))}." };
        var reason = new Option<string?>("--reason") { Description = "Le motif ; une contestation n'est pas reçue sans lui." };
        var by = new Option<string?>("--by") { Description = "Qui répond ; le nom de votre session s'il n'est pas donné." };
        var until = new Option<string?>("--until") { Description = "Jusqu'à quand un point est reporté : 2026-06-30." };
        var file = new Option<string?>("--file") { Description = "Le document, quand plusieurs ont ce constat ; tous s'il n'est pas donné." };
        var options = new CheckOptions();
        var add = new Command("add", "Répond à un constat.") { path, key, state, reason, by, until, file };
        options.AddTo(add);
        add.SetAction((parsed, cancellation) => Task.Run(() => (int)Add(
            new GiveAnswerRequest
            {
                Check = options.Read(parsed, [Existing(parsed.GetValue(path)!)]),
                Key = Given(parsed.GetValue(key), "le constat auquel vous répondez", "--rule suivi de l'identifiant que le constat donne, par exemple --rule PLUI-RP-160").Trim(),
                State = AnswerOptions.State(Given(parsed.GetValue(state), "la réponse", $"--answer suivi de {string.Join(", ", AnswerFields.States.SkipLast(1))}"), parsed.GetValue(reason), parsed.GetValue(until)),
                Reason = parsed.GetValue(reason)?.Trim() ?? string.Empty,
                By = parsed.GetValue(by)?.Trim() ?? Environment.UserName,
                Until = AnswerOptions.Day(parsed.GetValue(until)),
                File = parsed.GetValue(file),
            },
            cancellation)));
        return add;
    }

    private ExitCode Read(ParseResult parsed, CancellationToken cancellation)
    {
        var request = new ReadRepliesRequest { Files = parsed.GetValue(files) ?? [], Dossier = parsed.GetValue(dossier), Document = parsed.GetValue(document) };
        AnswerOptions.Ensure(request);
        IReadOnlyList<ReadAnswers> folders;
        using (var progress = new TerminalProgress(clock))
        {
            folders = read().Run(request, progress, cancellation);
        }

        var report = new AnswerListing(TerminalConsole.Create());
        foreach (var folder in folders)
        {
            report.Write(folder with { Merge = folder.Merge.Write() });
        }

        return CheckRemarks.ExitOf(folders.All(f => f.Unread.Count == 0), folders.Any(f => f.Answers.Count > 0));
    }

    private ExitCode Add(GiveAnswerRequest request, CancellationToken cancellation)
    {
        using var progress = new TerminalProgress(clock);
        var (file, entries, merge) = answer().Run(request, progress, cancellation);
        new AnswerListing(TerminalConsole.Create()).Write(file, entries, merge.Write());
        return ExitCode.Done;
    }

    private static ExitCode List(string path, string format)
    {
        var folder = Directory.Exists(Existing(path)) ? path : Path.GetDirectoryName(path) ?? string.Empty;
        var file = AnswerFile.Read(folder).Sound();
        AnswerOutput.Write(format, null, console => new AnswerListing(console).Write(file), ("json", stream => AnswerJson.Write(file.Entries, stream)));
        return ExitCode.Done;
    }

    private static string Given(string? value, string what, string option) => value
        ?? throw new UserErrorException("PLN1318", $"Il manque {what}.", $"Ajoutez {option}.");

    private static string Existing(string path) => Path.Exists(path) ? path
        : throw new UserErrorException("PLN1581", $"« {path} » n'existe pas.", "Indiquez le dossier du plan, ou le document contrôlé.");
}
