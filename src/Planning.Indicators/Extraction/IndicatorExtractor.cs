using Planning.Abstractions.Documents;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Catalogue;

namespace Planning.Indicators.Extraction;

/// <summary>Extracts the observations of a catalogue's indicators from documents. A catalogue is compiled once; any thread may extract.</summary>
public sealed class IndicatorExtractor
{
    private readonly CompiledCatalogue compiled;
    private readonly TimeProvider clock;

    /// <param name="catalogue">What to look for.</param>
    /// <param name="clock">Tells which years are still to come.</param>
    public IndicatorExtractor(IndicatorCatalogue catalogue, TimeProvider clock) => (compiled, this.clock) = (new CompiledCatalogue(catalogue), clock);

    /// <summary>The observations of a document, with what was looked at and why it gave nothing.</summary>
    /// <param name="document">The document, whatever its format.</param>
    /// <param name="hash">The SHA-256 of its file, kept in each observation.</param>
    /// <param name="territory">The territory that the document is of, for the values beside which it names none; null where the person says none.</param>
    /// <param name="cancellation">Stops the extraction.</param>
    /// <exception cref="OperationCanceledException">The extraction was stopped.</exception>
    public ExtractionResult Extract(PlanningDocument document, string hash, string? territory = null, CancellationToken cancellation = default)
    {
        if (DocumentLanguage.IsForeign(document))
        {
            return new ExtractionResult(document.File, [], [], [.. document.Notices, ExtractionNotices.Foreign]);
        }

        var names = compiled.Names;
        var reading = new Reading(compiled, clock.GetLocalNow().Year) { DocumentTerritory = names.Find(document.Title, 0, document.Title.Length) is [var only] ? only.Territory : null };
        var sections = new SectionExtractor(reading);
        var (drafts, looked) = (new List<ObservationDraft>(), new List<LookedAt>());
        foreach (var section in document.Root.SelfAndDescendants())
        {
            cancellation.ThrowIfCancellationRequested();
            sections.Read(section, drafts, looked);
        }

        var given = territory is null ? null : names.Of(territory);
        IReadOnlyList<Observation> observations = Duplicates.Settle([.. drafts.Select(d => d.Finish(document.File, hash, given))]);
        return new ExtractionResult(document.File, observations, looked, [.. document.Notices, .. ExtractionNotices.Of(observations, looked)]);
    }
}
