using Planning.Host.Jobs;
using Planning.Host.Settings;
using Planning.Indicators.Extraction;
using Planning.Indicators.Extraction.Output;

namespace Planning.Host.Works.Kinds;

/// <summary>Extracts the indicators of reports into the store. A file read twice adds nothing.</summary>
internal sealed class ExtractWork(ExtractJob job, StoreSource stores, PlanningSettings settings) : IWorkKind
{
    /// <summary>The data of the extraction among the results.</summary>
    public const string Json = "valeurs.json";

    /// <summary>The same for a spreadsheet.</summary>
    public const string Csv = "valeurs.csv";

    /// <inheritdoc/>
    public WorkKind Kind => WorkKind.Extract;

    /// <inheritdoc/>
    public WorkOutcome Run(WorkRun run)
    {
        using var store = stores.Open(null);
        var kept = SourceFiles.Under(run.Paths).Select(f => DocumentShelf.Keep(settings.Data, f)).ToList();
        var outcome = job.Run(new ExtractRequest { Paths = kept, Territory = run.Order.Territory }, run.Progress, run.Cancellation);
        Refusal.Throw(outcome.Unread, isNothingRead: outcome.Results.Count == 0);

        var saved = store.Save([.. outcome.Results.SelectMany(r => r.Observations)], run.Work.By);
        IReadOnlyList<ExtractionResult> shown = [.. outcome.Results.Select(ShownPaths.Named)];
        Commands.OutputFile.Write(Path.Combine(run.Results, Json), stream => JsonExtraction.Write(shown, [.. outcome.Unread.Select(u => (ShownPaths.NameOf(u.File), u.Code, u.Message, u.Remedy))], stream));
        Commands.OutputFile.Write(Path.Combine(run.Results, Csv), stream => CsvExtraction.Write(shown, stream));
        var message = $"{FrenchCount.OfFeminine(saved.Added, "valeur enregistrée", "valeurs enregistrées")}, {FrenchCount.OfFeminine(saved.Known, "déjà connue", "déjà connues")}.";
        return outcome.Unread is [var first, ..]
            ? new WorkOutcome(WorkState.Partial, $"{message} {string.Join(" ", outcome.Unread.Take(5).Select(u => $"{Path.GetFileName(u.File)} : {u.Message}"))}", first.Remedy)
            : new WorkOutcome(WorkState.Done, message, saved.Added > 0 ? "Relisez-les dans « Indicateurs à relire »." : string.Empty);
    }
}
