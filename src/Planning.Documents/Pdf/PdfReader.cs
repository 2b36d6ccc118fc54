using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Child;
using Planning.Documents.Pdf.Story;

namespace Planning.Documents.Pdf;

/// <summary>Reads a PDF, in processes of its own.</summary>
/// <param name="path">The file.</param>
/// <param name="options">How.</param>
/// <param name="cancellation">Stops the reading.</param>
internal sealed class PdfReader(string path, PdfOptions options, CancellationToken cancellation)
{
    /// <summary>Reads the document. Pages that cannot be read are told in its notices.</summary>
    /// <exception cref="UserErrorException">No page of it can be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public PlanningDocument Read(Stream file) => PdfStory.Draft(path, ReadPages(file)).ToDocument();

    /// <summary>Reads the pages as they are.</summary>
    /// <exception cref="UserErrorException">No page of it can be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public PdfPagesRead ReadPages(Stream file)
    {
        var (read, fault) = new PdfPages(Bytes(file), options, cancellation).Read();
        if (read is null)
        {
            throw PdfErrors.Of(path, fault, options);
        }

        return read.Pages.Count > 0 ? read : throw PdfErrors.Of(path, read.Faults.Count > 0 ? read.Faults[read.Faults.Keys.Min()] : PdfFault.Damaged, options);
    }

    /// <summary>Draws one page as SVG, with what was recognised on it.</summary>
    /// <exception cref="UserErrorException">The page cannot be read, or is not there.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public string Draw(Stream file, int page)
    {
        using var child = new PageChild(Bytes(file), options, cancellation);
        if (child.Open() is not { } opened)
        {
            throw PdfErrors.Of(path, child.Fault, options);
        }

        if (page < 1 || page > opened.PageCount)
        {
            throw PdfErrors.NoSuchPage(path, page, opened.PageCount);
        }

        child.Order(page, page, draws: true);
        return child.Next() is { } answer ? answer.Drawing ?? throw PdfErrors.Of(path, answer.Fault ?? PdfFault.Damaged, options) : throw PdfErrors.Of(path, child.Fault, options);
    }

    private byte[] Bytes(Stream file)
    {
        if (file.Length > (long)options.Limits.FileMegabytes << 20)
        {
            throw PdfErrors.TooLarge(path, options.Limits);
        }

        var bytes = new byte[file.Length];
        file.Position = 0;
        file.ReadExactly(bytes);
        return bytes;
    }
}
