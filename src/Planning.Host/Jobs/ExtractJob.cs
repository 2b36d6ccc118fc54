using System.Security.Cryptography;
using Planning.Documents;
using Planning.Documents.Pdf;
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
        var files = SourceFiles.Under(request.Paths);
        var loaded = catalogue.Load(request.Catalogues);
        var extractor = new IndicatorExtractor(loaded, clock);
        var done = SideBySide.Run(files, file => fence.Try(file, () =>
        {
            progress.Report($"Extraction de {Path.GetFileName(file)}");
            var document = DocumentReader.Read(file, pdf: new PdfOptions { Limits = settings.Pdf, Password = request.Password }, cancellation: cancellation);
            return extractor.Extract(document, HashOf(file), request.Territory, cancellation);
        }), cancellation);
        return new ExtractOutcome(loaded, [.. done.Select(d => d.Value).OfType<ExtractionResult>()], [.. done.Select(d => d.Refusal).OfType<UnreadFile>()]);
    }

    private static string HashOf(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
