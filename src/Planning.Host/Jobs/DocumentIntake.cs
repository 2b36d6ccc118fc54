using Planning.Abstractions.Documents;
using Planning.Abstractions.Plugins;
using Planning.Documents;
using Planning.Documents.Pdf;
using Planning.Documents.Pdf.Child;
using Planning.Host.Dossiers;
using Planning.Host.Plugins;
using Planning.Host.Settings;
using Planning.Rules;

namespace Planning.Host.Jobs;

/// <summary>Reads and recognises the files of one set, side by side; the answer is in the order of the files.</summary>
internal sealed class DocumentIntake(DocumentRecogniser recogniser, FileFence fence, PlanningSettings settings)
{
    /// <summary>What came of each file. In a dossier, a file that no plan claims for sure is taken for one of the dossier's.</summary>
    public IReadOnlyList<IntakeFile> Read(
        SourceSet set, CheckRequest request, DossierDeclaration? declaration, IProgress<string> progress, CancellationToken cancellation)
    {
        if (declaration?.Type is { } declared)
        {
            recogniser.EnsureKnown(declared);
        }

        using var pool = new ChildPool();
        var pdf = settings.PdfOf(request.Password, pool);
        var files = SideBySide.Run(set.Files, file =>
        {
            progress.Report($"Lecture de {Path.GetFileName(file)}");
            var read = ReadOne(file, pdf, cancellation);
            var part = request.Part ?? (set.Folder is null ? null : declaration?.PartOf(set.Folder, file));
            return read.Document is { } document ? Recognised(read, document, request.Type ?? (part is null ? null : declaration?.Type), part) : read;
        }, cancellation);
        return set.Folder is not null && Dossier.TypeOf(declaration, files.SelectMany(f => f.Parts.Take(1)).ToList()) is { } type
            ? [.. files.Select(f => declaration?.PartOf(set.Folder, f.File) is null ? InDossier(f, type) : f)]
            : files;
    }

    private IntakeFile ReadOne(string file, PdfOptions pdf, CancellationToken cancellation)
    {
        var (document, refusal) = fence.Try(file, () => DocumentReader.Read(file, pdf: pdf, cancellation: cancellation));
        return new IntakeFile(file, document, [], refusal);
    }

    private IntakeFile Recognised(IntakeFile file, PlanningDocument document, string? type, string? part)
    {
        var (parts, refusal) = fence.Try(file.File, () => recogniser.Recognise(document, type, part));
        return file with { Parts = parts ?? [], Refusal = refusal };
    }

    private IntakeFile InDossier(IntakeFile file, IDocumentType type)
    {
        if (file.Document is null || file.Parts.Count > 0)
        {
            return file;
        }

        var again = Recognised(file, file.Document, type.Id, null);
        return again.Refusal is null ? again : file;
    }
}
