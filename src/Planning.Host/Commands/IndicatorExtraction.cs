using System.CommandLine;
using Planning.Abstractions;
using Planning.Abstractions.Indicators;
using Planning.Host.Commands.Terminal;
using Planning.Host.Jobs;
using Planning.Indicators.Extraction.Output;

namespace Planning.Host.Commands;

/// <summary>The part of <c>planning extract</c> that finds the values of indicators and keeps them.</summary>
internal sealed class IndicatorExtraction(Func<ExtractJob> job, Func<StoreSource> source, TimeProvider clock)
{
    private readonly StoreOptions store = new();
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Montre ce qui est trouvé, sans rien enregistrer." };
    private readonly Option<string[]> catalogue = new("--catalogue") { Description = "Fichier ou dossier d'indicateurs à vous, en plus de ceux fournis. Peut être répété." };

    private readonly Option<string?> territory = new("--territoire") { Description = "Territoire des documents, pour les valeurs près desquelles ils n'en nomment aucun." };

    /// <summary>Adds its options to the command.</summary>
    public void AddTo(Command command)
    {
        command.Add(dryRun);
        command.Add(catalogue);
        command.Add(territory);
        store.AddAll(command);
    }

    /// <summary>Answers, and keeps what was found unless the person only wants to see.</summary>
    /// <exception cref="UserErrorException">The options do not go together, nothing can be read, or the store cannot be used.</exception>
    public ExitCode Run(ParseResult parsed, ExtractAnswer asked, CancellationToken cancellation)
    {
        if (asked.Format == "xlsx")
        {
            throw new UserErrorException("PLN1319", "Le format xlsx n'est donné que pour les tableaux.", "Ajoutez --tables, ou enregistrez les valeurs puis exportez-les : planning indicators export --format xlsx --out valeurs.xlsx");
        }

        var named = parsed.GetValue(territory)?.Trim();
        if (named is { Length: 0 })
        {
            throw new UserErrorException("PLN1338", "Le territoire donné est vide.", "Écrivez son nom : --territoire \"Caen la mer\"");
        }

        // Opened first: better to learn that nothing can be kept before hours of reading than after.
        var who = store.By(parsed);
        using var opened = parsed.GetValue(dryRun) ? null : source().Open(store.Folder(parsed));
        ExtractOutcome outcome;
        using (var progress = new TerminalProgress(clock))
        {
            outcome = job().Run(new ExtractRequest { Paths = asked.Paths, Password = asked.Password, Territory = named, Catalogues = parsed.GetValue(catalogue) ?? [] }, progress, cancellation);
        }

        CheckRemarks.Write(outcome.Unread, outcome.Notices, Console.Error);
        Write(outcome, asked);
        if (opened is not null)
        {
            var saved = opened.Save([.. outcome.Results.SelectMany(r => r.Observations).Select(Findable)], who);
            Console.Error.WriteLine($"{FrenchCount.OfFeminine(saved.Added, "valeur enregistrée", "valeurs enregistrées")}, {FrenchCount.OfFeminine(saved.Known, "déjà connue", "déjà connues")} ({opened.Place}). À relire : planning indicators review{store.Again(parsed)}");
        }

        return CheckRemarks.ExitOf(outcome.Unread.Count == 0, outcome.Results.Count > 0);
    }

    /// <summary>The observation with its document's whole path: it is looked at again from other folders.</summary>
    private static Observation Findable(Observation observation) =>
        observation with { Source = observation.Source with { File = Path.GetFullPath(observation.Source.File) } };

    private static void Write(ExtractOutcome outcome, ExtractAnswer asked) =>
        AnswerOutput.Write(asked.Format, asked.File, console => new TextExtraction(console, outcome.Catalogue).Write(outcome.Results),
            ("json", stream => JsonExtraction.Write(outcome.Results, [.. outcome.Unread.Select(u => (u.File, u.Code, u.Message, u.Remedy))], stream)),
            ("csv", stream => CsvExtraction.Write(outcome.Results, stream)));
}
