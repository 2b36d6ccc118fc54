using System.CommandLine;
using Planning.Host.Commands.Terminal;
using Planning.Host.Jobs;
using Planning.Host.Outputs;
using Planning.Indicators.Exchange.Export;

namespace Planning.Host.Commands;

/// <summary><c>planning indicators list</c>: the observations, one a line.</summary>
internal sealed class IndicatorsListCommand(Func<StoreSource> source)
{
    private static readonly string[] Forms = ["text", "json"];

    private readonly StoreOptions store = new();
    private readonly IndicatorFilterOptions filter = new();
    private readonly Option<string> format = new("--format") { Description = "Forme de la réponse : text ou json.", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> output = new("--out") { Description = "Fichier où écrire la réponse ; le terminal s'il n'est pas donné." };
    private readonly Option<bool> force = new("--force") { Description = "Remplace le fichier de sortie s'il existe." };

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command("list", "Liste les valeurs gardées ; les conflits sont signalés.") { format, output, force };
        filter.AddTo(command);
        store.AddFolder(command);
        format.AcceptOnlyFromAmong(Forms);
        command.SetAction(parsed => (int)Run(parsed));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        var (wanted, file) = (filter.Read(parsed), parsed.GetValue(output));
        if (file is not null)
        {
            OutputFile.Prepare(file, parsed.GetValue(force), [source().Location(store.Folder(parsed)).File]);
        }

        var form = AnswerForm.Of(parsed, format, file, Forms);
        using var opened = source().OpenExisting(store.Folder(parsed));
        var all = opened.All(wanted.Indicator);
        var chosen = wanted.Of(all);
        AnswerOutput.Write(form, file, console => new TextObservations(console).Write(all, chosen), ("json", stream => ObservationJson.Write(all, chosen, stream)));
        return ExitCode.Done;
    }
}
