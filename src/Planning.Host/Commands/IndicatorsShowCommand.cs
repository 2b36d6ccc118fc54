using System.CommandLine;
using System.Globalization;
using Planning.Abstractions;
using Planning.Abstractions.Indicators;
using Planning.Host.Commands.Terminal;
using Planning.Host.Jobs;
using Planning.Indicators.Exchange.Export;
using Planning.Indicators.Series;

namespace Planning.Host.Commands;

/// <summary><c>planning indicators show</c>: one observation with all that is known of it, or the series of an indicator.</summary>
internal sealed class IndicatorsShowCommand(Func<StoreSource> source, TimeProvider clock)
{
    private readonly Argument<string> what = new("NUMÉRO|INDICATEUR") { Description = "Le numéro d'une observation, ou l'identifiant d'un indicateur." };
    private readonly StoreOptions store = new();
    private readonly Option<string?> territory = new("--territoire") { Description = "Pour un indicateur : un seul territoire, par son nom ou son code." };
    private readonly Option<string> format = new("--format") { Description = "Forme de la réponse : text ou json.", DefaultValueFactory = _ => "text" };

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command("show", "Montre une observation avec sa source, ou les séries d'un indicateur.") { what, territory, format };
        store.AddFolder(command);
        format.AcceptOnlyFromAmong("text", "json");
        command.SetAction(parsed => (int)Run(parsed));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        using var opened = source().OpenExisting(store.Folder(parsed));
        var (named, form) = (parsed.GetValue(what)!, parsed.GetValue(format)!);
        if (long.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            var observation = opened.Get(id);
            var all = opened.All(observation.Observation.Indicator);
            AnswerOutput.Write(form, null, console => new TextObservation(console, clock.LocalTimeZone).Write(observation, SeriesComposer.Rivals(observation, all)),
                ("json", stream => ObservationJson.Write(all, [observation], stream)));
            return ExitCode.Done;
        }

        var chosen = new ObservationFilter { Territory = parsed.GetValue(territory) }.Of(opened.All(named));
        if (chosen.Count == 0)
        {
            throw Nothing(named, parsed.GetValue(territory), opened.All());
        }

        AnswerOutput.Write(form, null, console => new TextSeries(console).Write(SeriesComposer.Compose(chosen)), ("json", stream => ObservationJson.WriteSeries(chosen, stream)));
        return ExitCode.Done;
    }

    private static UserErrorException Nothing(string indicator, string? territory, IReadOnlyList<RecordedObservation> all) =>
        new("PLN1618", $"Aucune valeur n'est gardée pour « {indicator} »{(territory is null ? string.Empty : $" et « {territory} »")}.",
            all.Select(o => o.Observation.Indicator).Distinct().Order(StringComparer.Ordinal).ToList() is { Count: > 0 } known ? $"Indicateurs gardés : {string.Join(", ", known.Take(30))}{(known.Count > 30 ? "…" : string.Empty)}." : "Lancez d'abord « planning extract » ou « planning indicators import ».");
}
