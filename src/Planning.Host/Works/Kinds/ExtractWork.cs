using Planning.Abstractions.Indicators;
using Planning.Host.Jobs;
using Planning.Host.Outputs;
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
        using var store = run.Order.IsTrial ? null : stores.Open(null);
        var kept = SourceFiles.Under(run.Paths).Select(f => store is null ? f : DocumentShelf.Keep(settings.Data, f)).ToList();
        var outcome = job.Run(new ExtractRequest { Paths = kept, Territory = run.Order.Territory, Password = run.Password }, run.Progress, run.Cancellation);
        Refusal.Throw(outcome.Unread, isNothingRead: outcome.Results.Count == 0);

        IReadOnlyList<Observation> found = [.. outcome.Results.SelectMany(r => r.Observations)];
        var saved = store?.Save(found, run.Work.By);
        IReadOnlyList<ExtractionResult> shown = [.. outcome.Results.Select(ShownPaths.Named)];
        OutputFile.Write(Path.Combine(run.Results, Json), stream => JsonExtraction.Write(shown, [.. outcome.Unread.Select(u => (ShownPaths.NameOf(u.File), u.Code, u.Message, u.Remedy))], stream));
        OutputFile.Write(Path.Combine(run.Results, Csv), stream => CsvExtraction.Write(shown, stream));
        var message = saved is { } done ? $"{FrenchCount.OfFeminine(done.Added, "valeur enregistrée", "valeurs enregistrées")}, {FrenchCount.OfFeminine(done.Known, "déjà connue", "déjà connues")}."
            : $"{FrenchCount.OfFeminine(found.Count, "valeur trouvée", "valeurs trouvées")} ; rien n'est enregistré, comme demandé.";
        return outcome.Unread is [var first, ..]
            ? new WorkOutcome(WorkState.Partial, $"{message} {string.Join(" ", outcome.Unread.Take(5).Select(u => $"{Path.GetFileName(u.File)} : {u.Message}"))}", first.Remedy)
            : new WorkOutcome(WorkState.Done, message, saved?.Added > 0 ? "Relisez-les dans « Relire »." : string.Empty);
    }
}
