using Planning.Documents;
using Planning.Documents.Pdf.Child;
using Planning.Host.Settings;
using Planning.Indicators.Extraction;
using Planning.Reporting.Checklist;
using Planning.Rules;

namespace Planning.Host.Jobs;

/// <summary>Extracts the indicators of a catalogue from documents, side by side. Nothing is stored here.</summary>
internal sealed class ExtractJob(CatalogueSource catalogue, PlanningSettings settings, FileFence fence, TimeProvider clock)
{
    /// <summary>What was extracted; the files that cannot be used are named, and the others go on.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">Nothing is there to read, or the catalogue holds mistakes.</exception>
    public ExtractOutcome Run(ExtractRequest request, IProgress<string> progress, CancellationToken cancellation)
    {
        var set = SourceFiles.OneByOne(request.Paths);
        var loaded = catalogue.Load(request.Catalogues);
        var extractor = new IndicatorExtractor(loaded, clock);
        using var pool = new ChildPool();
        var pdf = settings.PdfOf(request.Password, pool);
        var done = SideBySide.Run(set.Files, file => fence.Try(file, () =>
        {
            progress.Report($"Extraction de {Path.GetFileName(file)}");
            return extractor.Extract(DocumentReader.Read(file, pdf: pdf, cancellation: cancellation), FileHash.Of(file), request.Territory, cancellation);
        }), cancellation);
        return new ExtractOutcome(loaded, [.. done.Select(d => d.Value).OfType<ExtractionResult>()], [.. done.Select(d => d.Refusal).OfType<UnreadFile>()], [.. SetNotices.Of(set)]);
    }
}
