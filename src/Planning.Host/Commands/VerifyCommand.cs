using System.CommandLine;
using Planning.Abstractions;
using Planning.Host.Commands.Terminal;
using Planning.Host.Jobs;
using Planning.Host.Outputs;
using Planning.Reporting.Checklist;
using Planning.Reporting.Verification;

namespace Planning.Host.Commands;

/// <summary><c>planning verify</c>: holds what people wrote against the indicators that are kept.</summary>
internal sealed class VerifyCommand(Func<VerifyJob> job, TimeProvider clock)
{
    private static readonly string[] Forms = ["text", "json", "docx"];

    private readonly Argument<string[]> paths = new("FICHIER|DOSSIER") { Description = "Documents Word (.docx), OpenDocument (.odt) ou PDF, ou dossiers qui en contiennent.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> plan = new("--plan") { Description = "Dossier du plan : son dossier.yaml dit de quel territoire parle le texte, son suivi.yaml ce que le plan vise." };
    private readonly Option<string?> territory = new("--territoire") { Description = "Territoire du plan, par son nom ou son code, si le dossier ne suffit pas à le dire." };
    private readonly Option<string[]> catalogue = new("--catalogue") { Description = "Fichier ou dossier d'indicateurs à vous, en plus de ceux fournis. Peut être répété." };
    private readonly Option<string?> password = new("--password") { Description = "Mot de passe des PDF protégés." };
    private readonly Option<string?> annotate = new("--annotate") { Description = "Écrit une copie du document Word avec les remarques en marge (un dossier s'il y a plusieurs documents)." };
    private readonly Option<string> format = new("--format") { Description = "Forme de la réponse : text, json ou docx.", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> output = new("--out") { Description = "Fichier où écrire la réponse ; le terminal s'il n'est pas donné." };
    private readonly Option<bool> force = new("--force") { Description = "Remplace les fichiers de sortie qui existent." };
    private readonly StoreOptions store = new();

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command("verify", "Vérifie chaque chiffre, année, territoire et évolution d'un texte au regard des indicateurs enregistrés.") { paths, plan, territory, catalogue, password, annotate, format, output, force };
        store.AddFolder(command);
        format.AcceptOnlyFromAmong(Forms);
        command.SetAction((parsed, cancellation) => Task.Run(() => (int)Run(parsed, cancellation)));
        return command;
    }

    private ExitCode Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (given, file) = (parsed.GetValue(paths)!, parsed.GetValue(output));
        if (file is not null)
        {
            OutputFile.Prepare(file, parsed.GetValue(force), parsed.GetValue(plan) is { } said ? [.. given, said] : given);
        }

        var form = AnswerForm.Of(parsed, format, file, Forms);
        if (file is null && form == "docx")
        {
            throw new UserErrorException("PLN1693", "Le format docx s'écrit dans un fichier.", "Donnez-en le nom : --out verification.docx");
        }

        var copies = parsed.GetValue(annotate) is { } target ? new AnnotatedCopies(target, parsed.GetValue(force), clock) : null;
        copies?.Prepare(SourceFiles.Under(given), file is null ? given : [.. given, file]);
        VerificationResult result;
        using (var progress = new TerminalProgress(clock))
        {
            result = job().Run(RequestOf(parsed), progress, cancellation);
            result = copies is null ? result : result with { Unread = [.. result.Unread, .. Annotate(copies, result, progress)] };
        }

        Answer(result, form, file);
        return CheckRemarks.ExitOf(result.Unread.Count == 0, result.Documents.Count > 0, result.HasRefused ? ExitCode.Findings : ExitCode.Done);
    }

    private VerifyRequest RequestOf(ParseResult parsed) => new()
    {
        Paths = parsed.GetValue(paths)!,
        Plan = parsed.GetValue(plan),
        Territory = parsed.GetValue(territory),
        Data = store.Folder(parsed),
        Catalogues = parsed.GetValue(catalogue) ?? [],
        Password = parsed.GetValue(password),
    };

    private static List<UnreadFile> Annotate(AnnotatedCopies copies, VerificationResult result, IProgress<string> progress) =>
        [.. result.Documents.Select(d => copies.Write(d.File, VerificationRemarks.Of(d), progress)).OfType<UnreadFile>()];

    private static void Answer(VerificationResult result, string form, string? file)
    {
        AnswerOutput.Write(form, file, console => new TextVerification(console).Write(result), ("json", stream => JsonVerification.Write(result, stream)), ("docx", stream => VerificationNote.Write(result, stream)));
        CheckRemarks.Write(form == "text" ? [] : result.Unread, [], Console.Error);
    }
}
