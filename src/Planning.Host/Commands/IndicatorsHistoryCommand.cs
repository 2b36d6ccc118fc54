using System.CommandLine;
using Planning.Host.Commands.Terminal;
using Planning.Host.Jobs;
using Planning.Indicators.Exchange.Export;

namespace Planning.Host.Commands;

/// <summary><c>planning indicators history</c>: every event, oldest first: what came in, what was decided, by whom and when.</summary>
internal sealed class IndicatorsHistoryCommand(Func<StoreSource> source, TimeProvider clock)
{
    private readonly Argument<string?> number = new("NUMÉRO") { Description = "Le numéro d'une observation ; toutes s'il n'est pas donné.", Arity = ArgumentArity.ZeroOrOne };
    private readonly StoreOptions store = new();
    private readonly IndicatorFilterOptions filter = new();
    private readonly Option<string> format = new("--format") { Description = "Forme de la réponse : text ou json.", DefaultValueFactory = _ => "text" };

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command("history", "Raconte ce qui est arrivé aux valeurs : relevées, validées, corrigées, rejetées, par qui et quand.") { number, format };
        filter.AddTo(command);
        store.AddFolder(command);
        format.AcceptOnlyFromAmong("text", "json");
        command.SetAction(parsed => (int)Run(parsed));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        var wanted = filter.Read(parsed);
        using var opened = source().OpenExisting(store.Folder(parsed));
        var chosen = parsed.GetValue(number) is { } one ? [opened.Get(ObservationNumber.Of(one))] : wanted.Of(opened.All(wanted.Indicator));
        AnswerOutput.Write(parsed.GetValue(format)!, null, console => new TextHistory(console, clock.LocalTimeZone).Write(chosen), ("json", stream => HistoryJson.Write(chosen, stream)));
        return ExitCode.Done;
    }
}
