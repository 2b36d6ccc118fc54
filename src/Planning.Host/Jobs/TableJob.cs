using Planning.Documents;
using Planning.Documents.Pdf.Child;
using Planning.Host.Settings;
using Planning.Reporting.Checklist;
using Planning.Reporting.Tables;
using Planning.Rules;

namespace Planning.Host.Jobs;

/// <summary>Finds the tables of documents, side by side, and draws pages of PDFs.</summary>
internal sealed class TableJob(PlanningSettings settings, FileFence fence)
{
    /// <summary>The tables of each file; the files that cannot be read are named, and the others go on.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">Nothing is there to read.</exception>
    public TableOutcome Run(IReadOnlyList<string> paths, string? password, IProgress<string> progress, CancellationToken cancellation)
    {
        var set = SourceFiles.OneByOne(paths);
        using var pool = new ChildPool();
        var pdf = settings.PdfOf(password, pool);
        var done = SideBySide.Run(set.Files, file => fence.Try(file, () =>
        {
            progress.Report($"Lecture de {Path.GetFileName(file)}");
            return DocumentReader.Read(file, pdf: pdf, cancellation: cancellation);
        }), cancellation);
        return new TableOutcome(
            [.. done.Where(d => d.Value is not null).Select(d => FileTables.Of(d.Value!))],
            [.. done.Where(d => d.Value is not null).SelectMany(d => d.Value!.Notices.Select(n => (d.Value.File, n)))],
            [.. done.Select(d => d.Refusal).OfType<UnreadFile>()],
            [.. SetNotices.Of(set)]);
    }

    /// <summary>A page drawn as SVG.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">The file is no PDF, or has no such page.</exception>
    public string Draw(string file, int page, string? password, CancellationToken cancellation) => DocumentReader.DrawPage(file, page, settings.PdfOf(password), cancellation);
}
