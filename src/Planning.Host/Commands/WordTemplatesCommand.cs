using System.CommandLine;
using Planning.Host.Commands.Terminal;
using Planning.Host.Jobs;
using Planning.Host.Outputs;
using Planning.Host.Settings;
using Planning.Reporting.Monitoring.Word;
using Planning.Rules.Templates;
using Spectre.Console;

namespace Planning.Host.Commands;

/// <summary><c>planning templates word</c>: writes a Word template to begin with, and checks those of agencies.</summary>
internal sealed class WordTemplatesCommand(PlanningSettings settings)
{
    private readonly Argument<string> file = new("FICHIER") { Description = "Modèle Word (.docx, .dotx) à vérifier." };
    private readonly Option<string> output = new("--out") { Description = "Fichier où écrire le modèle.", DefaultValueFactory = _ => "modele-rapport.docx" };
    private readonly Option<bool> force = new("--force") { Description = "Remplace le fichier s'il existe." };
    private readonly Option<string> format = new("--format") { Description = "Forme de la réponse : text ou json.", DefaultValueFactory = _ => "text" };

    /// <summary>The command with its subcommands.</summary>
    public Command Build()
    {
        format.AcceptOnlyFromAmong("text", "json");
        var init = new Command("init", "Écrit un modèle de rapport commenté, à adapter dans Word.") { output, force };
        init.SetAction(parsed => (int)Init(parsed));
        var check = new Command("check", "Vérifie un modèle : étiquettes inconnues ou absentes, avec l'endroit.") { file, format };
        check.SetAction(parsed => (int)Check(parsed));
        return new Command("word", "Modèles Word des rapports de suivi.") { init, check };
    }

    private ExitCode Init(ParseResult parsed)
    {
        var path = parsed.GetValue(output)!;
        OutputFile.Prepare(path, parsed.GetValue(force), []);
        OutputFile.Write(path, WordStarter.Write);
        TerminalConsole.Create().MarkupLine($"Modèle écrit : {Markup.Escape(path)}. Ouvrez-le dans Word : ses commentaires disent ce que reçoit chaque contrôle.");
        return ExitCode.Done;
    }

    private ExitCode Check(ParseResult parsed)
    {
        var indicators = new CatalogueSource(settings).Load().Definitions.Select(d => d.Id).ToList();
        var findings = WordTemplateCheck.Of(WordTemplateFile.Read(parsed.GetValue(file)!), new WordTags { Indicators = indicators, Nearest = Nearest.To });
        if (parsed.GetValue(format) == "json")
        {
            AnswerOutput.Write(null, stream => JsonTemplateFindings.Write(findings, stream));
        }
        else
        {
            new TextTemplateFindings(TerminalConsole.Create()).Write(findings);
        }

        return findings.IsSound ? ExitCode.Done : ExitCode.UserError;
    }
}
