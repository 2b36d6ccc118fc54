using System.CommandLine;
using Planning.Abstractions;
using Planning.Host.Commands.Terminal;
using Planning.Host.Jobs;
using Planning.Host.Monitoring;
using Planning.Host.Outputs;
using Planning.Host.Settings;
using Planning.Reporting.Drafting;

namespace Planning.Host.Commands;

/// <summary><c>planning report</c>: drafts a monitoring report in Word.</summary>
internal sealed class ReportCommand(Func<ReportJob> job, Func<ReportKindSource> kinds, PlanningSettings settings, TimeProvider clock)
{
    private readonly Argument<string> plan = new("PLAN") { Description = "Le dossier du plan : ses pièces, son dossier.yaml, et son suivi.yaml s'il en a un." };
    private readonly Option<string?> kind = new("--kind") { Description = "Le rapport à rédiger ; « planning report list » les montre." };
    private readonly Option<string?> period = new("--period") { Description = "Les années dont il parle : 2019..2025 ; celles depuis l'approbation si elles ne sont pas données." };
    private readonly Option<string?> template = new("--template") { Description = "Le modèle Word de l'agence (.docx) ; un modèle sobre s'il n'est pas donné." };
    private readonly Option<string?> previous = new("--previous") { Description = "Le rapport de la dernière fois, tel que vous l'avez complété : ce que vous avez écrit y reste." };
    private readonly Option<bool> track = new("--track-changes") { Description = "Avec --previous, ce qui change est écrit en suivi des modifications." };
    private readonly Option<string?> territory = new("--territoire") { Description = "Le territoire du plan, par son nom ou son code, si le dossier ne le dit pas." };
    private readonly Option<bool> onlyReviewed = new("--only-reviewed") { Description = "N'emploie que les valeurs relues par une personne." };
    private readonly Option<string?> programme = new("--programme") { Description = "Le programme de travail (PTP) dont les engagements sont suivis." };
    private readonly Option<string[]> catalogue = new("--catalogue") { Description = "Fichier ou dossier d'indicateurs à vous, en plus de ceux fournis. Peut être répété." };
    private readonly Option<string[]> fact = new("--fact") { Description = "Un fait : NOM=VALEUR, par exemple territoire.littoral=true. Peut être répété." };
    private readonly Option<string?> draft = new("--draft") { Description = "with : le modèle de langage configuré récrit nos paragraphes, chaque phrase tenue contre les chiffres ; without : nos paragraphes seuls. with dès qu'un modèle est configuré." };
    private readonly Option<string?> output = new("--out") { Description = "Le fichier Word à écrire ; dans le dossier courant, au nom du rapport et de sa période, s'il n'est pas donné." };
    private readonly Option<bool> force = new("--force") { Description = "Remplace le fichier s'il existe." };
    private readonly StoreOptions store = new();

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command("report", "Rédige un rapport de suivi en Word : ce que la loi demande, ce que les indicateurs en disent, et d'où vient chaque chiffre.")
        {
            plan, kind, period, template, previous, track, territory, onlyReviewed, programme, catalogue, fact, draft, output, force, List(),
        };
        draft.AcceptOnlyFromAmong("with", "without");
        store.AddFolder(command);
        command.SetAction((parsed, cancellation) => Task.Run(() => (int)Run(parsed, cancellation)));
        return command;
    }

    private Command List()
    {
        var command = new Command("list", "Montre les rapports qui peuvent être rédigés.");
        command.SetAction(_ =>
        {
            new TextReport(TerminalConsole.Create()).WriteKinds(kinds().All());
            return (int)ExitCode.Done;
        });
        return command;
    }

    private ExitCode Run(ParseResult parsed, CancellationToken cancellation)
    {
        var request = Read(parsed);
        var file = parsed.GetValue(output) ?? ReportFile.NameOf(request);
        Refuse(parsed, file);
        var read = ReportFile.Template(request);
        ReportOutcome outcome;
        using (var progress = new TerminalProgress(clock))
        {
            outcome = job().Run(request, progress, cancellation);
        }

        var notices = ReportFile.Write(outcome, read, file, parsed.GetValue(track));
        if (outcome.Check is { } check)
        {
            CheckRemarks.Write(check, Console.Error);
        }

        CheckRemarks.Write([], [.. outcome.Drafted?.Notices ?? [], .. notices], Console.Error);
        WriteLog(outcome, file);
        new TextReport(TerminalConsole.Create()).Write(outcome.Report, file);
        return outcome.Check is { Unread.Count: > 0 } ? ExitCode.Partial : ExitCode.Done;
    }

    private ReportRequest Read(ParseResult parsed) => new()
    {
        Plan = parsed.GetValue(plan)!,
        Kind = parsed.GetValue(kind),
        Period = ReportAsked.Years(parsed.GetValue(period)),
        Template = parsed.GetValue(template),
        Previous = parsed.GetValue(previous),
        Territory = parsed.GetValue(territory) is { } said && said.Trim().Length > 0 ? said.Trim() : null,
        OnlyReviewed = parsed.GetValue(onlyReviewed),
        IsDrafted = IsDrafted(parsed),
        Programme = parsed.GetValue(programme),
        Catalogues = parsed.GetValue(catalogue) ?? [],
        Facts = FactOptions.Read(null, parsed.GetValue(fact) ?? []),
        Data = store.Folder(parsed),
    };

    private bool IsDrafted(ParseResult parsed) => parsed.GetValue(draft) switch
    {
        "without" => false,
        "with" when settings.Model is null => throw new UserErrorException("PLN1665", "Aucun modèle de langage n'est configuré.",
            "Donnez Planning:Model:Endpoint et Planning:Model:Model dans appsettings.json, ou retirez --draft : le rapport est complet sans modèle."),
        _ => settings.Model is not null,
    };

    /// <summary>What became of each sentence of the model, beside the report.</summary>
    private static void WriteLog(ReportOutcome outcome, string file)
    {
        if (outcome.Drafted is { } drafted)
        {
            var log = Path.ChangeExtension(file, ".redaction.txt");
            OutputFile.Write(log, AnswerOutput.Plain(writer => writer.Write(DraftLog.Of(drafted))));
            Console.Error.WriteLine($"Journal de la rédaction : {log}");
        }
    }

    /// <summary>What cannot be done is said before any work.</summary>
    private void Refuse(ParseResult parsed, string file)
    {
        if (!string.Equals(Path.GetExtension(file), ".docx", StringComparison.OrdinalIgnoreCase))
        {
            throw new UserErrorException("PLN1747", $"Un rapport s'écrit en Word : « {file} » ne finit pas par .docx.", "Donnez-lui un nom en .docx.");
        }

        if (parsed.GetValue(template) is not null && parsed.GetValue(previous) is not null)
        {
            throw new UserErrorException("PLN1748", "--template et --previous ne vont pas ensemble : le rapport de la dernière fois sert de modèle.", "Retirez l'un des deux.");
        }

        if (parsed.GetValue(track) && parsed.GetValue(previous) is null)
        {
            throw new UserErrorException("PLN1749", "--track-changes montre ce qui change depuis la dernière fois : il lui faut --previous.", "Ajoutez --previous RAPPORT.docx, ou retirez --track-changes.");
        }

        OutputFile.Prepare(file, parsed.GetValue(force), [.. new[] { parsed.GetValue(plan), parsed.GetValue(template), parsed.GetValue(previous) }.OfType<string>()]);
    }
}
