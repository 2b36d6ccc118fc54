using System.CommandLine;
using System.Globalization;
using System.Text;
using Planning.Abstractions;
using Planning.Abstractions.Indicators;
using Planning.Host.Commands.Terminal;
using Planning.Host.Jobs;
using Planning.Host.Outputs;
using Planning.Indicators.Series;
using Planning.Indicators.Store;
using Spectre.Console;

namespace Planning.Host.Commands;

/// <summary><c>planning indicators review</c>: shows values with what surrounds them, and takes a person's decisions.</summary>
internal sealed class IndicatorsReviewCommand(Func<StoreSource> source, Func<TableJob> tables, TimeProvider clock)
{
    private readonly Argument<string?> number = new("NUMÉRO") { Description = "Une observation, par son numéro ; toutes celles à relire, une par une, s'il n'est pas donné.", Arity = ArgumentArity.ZeroOrOne };
    private readonly StoreOptions store = new();
    private readonly IndicatorFilterOptions filter = new();
    private readonly Option<bool> validate = new("--valider") { Description = "La valeur est juste." };
    private readonly Option<string?> correct = new("--corriger") { Description = "La bonne valeur, dans l'unité de l'indicateur : --corriger 12,5. Celle qui a été lue est gardée." };
    private readonly Option<string?> reject = new("--rejeter") { Description = "La valeur n'en est pas une, avec le motif : --rejeter \"numéro de page\"." };
    private readonly Option<bool> reopen = new("--rouvrir") { Description = "Remet la valeur à relire : ce qui avait été décidé ne compte plus." };
    private readonly Option<string?> reason = new("--motif") { Description = "Pourquoi (avec --valider, --corriger ou --rouvrir)." };

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command("review", "Fait relire les valeurs : valider, corriger, rejeter.") { number, validate, correct, reject, reopen, reason };
        filter.AddTo(command);
        store.AddAll(command);
        command.SetAction((parsed, cancellation) => Task.Run(() => (int)Run(parsed, cancellation)));
        return command;
    }

    private ExitCode Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (wanted, who, decision) = (filter.Read(parsed), store.By(parsed), DecisionOf(parsed));
        using var opened = source().OpenExisting(store.Folder(parsed));
        var console = TerminalConsole.Create();
        if (parsed.GetValue(number) is { } one)
        {
            var observation = opened.Get(ObservationNumber.Of(one));
            if (decision is not null)
            {
                var decided = decision.Record(opened, observation.Id, who);
                console.MarkupLine(TextChecklist.Escape($"n° {decided.Id} : {ObservationWords.Decision(decided.Reviews[^1], decided.Observation.Unit)}, par {who}."));
                return ExitCode.Done;
            }

            Show(console, parsed, opened, observation);
            return ExitCode.Done;
        }

        return decision is null ? Walk(parsed, opened, console, wanted, who, cancellation)
            : throw new UserErrorException("PLN1625", "Une décision porte sur une seule observation.", "Donnez son numéro : planning indicators review 12 --valider. « planning indicators list » donne les numéros.");
    }

    /// <exception cref="UserErrorException">There is nobody to ask.</exception>
    private ExitCode Walk(ParseResult parsed, ObservationStore opened, IAnsiConsole console, ObservationFilter wanted, string who, CancellationToken cancellation)
    {
        var all = opened.All(wanted.Indicator);
        var chosen = ReviewQueue.Ordered(wanted.Of(all).Where(o => wanted.Status is not null || o.Status == ObservationStatus.Extracted || wanted.OnlyConflicts));
        if (chosen.Count == 0)
        {
            console.WriteLine("Il n'y a rien à relire.");
            return ExitCode.Done;
        }

        if (Console.IsInputRedirected || Console.IsOutputRedirected)
        {
            throw new UserErrorException("PLN1626", $"Il y a {FrenchCount.OfFeminine(chosen.Count, "valeur", "valeurs")} à relire, mais pas de terminal où les présenter.",
                "Lancez la commande dans un terminal, ou donnez un numéro et une décision : planning indicators review 12 --valider.");
        }

        var session = new ReviewSession(opened, who, console, observation => Show(console, parsed, opened, observation), () => Console.ReadKey(intercept: true).KeyChar);
        session.Run(chosen, cancellation);
        return ExitCode.Done;
    }

    private void Show(IAnsiConsole console, ParseResult parsed, ObservationStore opened, RecordedObservation observation)
    {
        new TextObservation(console, clock.LocalTimeZone).Write(observation, SeriesComposer.Rivals(observation, opened.All(observation.Observation.Indicator)));
        if (observation.Observation.Source.Location.Page is null)
        {
            return;
        }

        var data = source().Location(store.Folder(parsed)).Folder;
        var (svg, why) = SourcePage.Of(tables(), data).CropOf(observation);
        if (svg is null)
        {
            console.MarkupLine(TextChecklist.Escape($"  {"Page",-11} pas de dessin : {why}."));
            return;
        }

        var folder = Path.Combine(data, "pages");
        var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"observation-{observation.Id}.svg"));
        OutputFile.MakeFolder(folder);
        OutputFile.Write(file, stream => stream.Write(Encoding.UTF8.GetBytes(svg)));
        console.MarkupLine(TextChecklist.Escape($"  {"Page",-11} {file}"));
    }

    /// <exception cref="UserErrorException">Two decisions are given, or one lacks what goes with it.</exception>
    private ReviewDecision? DecisionOf(ParseResult parsed)
    {
        var why = parsed.GetValue(reason)?.Trim() ?? string.Empty;
        var decisions = new[]
        {
            parsed.GetValue(validate) ? new ReviewDecision(ObservationStatus.Validated, null, why) : null,
            parsed.GetValue(correct) is { } value ? ReviewDecision.Correction(value, why) : null,
            parsed.GetValue(reject) is { } motive ? ReviewDecision.Rejection(motive) : null,
            parsed.GetValue(reopen) ? new ReviewDecision(ObservationStatus.Extracted, null, why) : null,
        };
        return decisions.OfType<ReviewDecision>().ToList() switch
        {
            [] when why.Length > 0 => throw new UserErrorException("PLN1627", "--motif va avec une décision.", "Ajoutez --valider, --corriger ou --rouvrir ; un rejet se motive ainsi : --rejeter \"motif\"."),
            [] => null,
            [var only] => only,
            _ => throw new UserErrorException("PLN1628", "On ne prend qu'une décision à la fois.", "Gardez --valider, --corriger, --rejeter ou --rouvrir."),
        };
    }
}
