using System.Xml;
using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Documents.OpenDocument;
using Planning.Documents.Package;
using Planning.Documents.Pdf;
using Planning.Documents.Word;

namespace Planning.Documents;

/// <summary>Reads a planning document, whatever its format. The file is only read.</summary>
public static class DocumentReader
{
    /// <summary>Reads one file. Its format is told by its content, not by its name.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">How much is read before the file is refused; <see cref="ReadingLimits.Default"/> when not given.</param>
    /// <param name="pdf">How PDFs are read; <see cref="PdfOptions.Default"/> when not given.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The document; what could not be read of it is told in its notices.</returns>
    /// <exception cref="UserErrorException">The file is not there, or is not a document that can be read (<c>PLN11xx</c>).</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static PlanningDocument Read(string path, ReadingLimits? limits = null, PdfOptions? pdf = null, CancellationToken cancellation = default) =>
        SourceFile.Read(path, file => FileFormat.Of(path, file) switch
        {
            FileKind.Pdf => new PdfReader(path, pdf ?? PdfOptions.Default, cancellation).Read(file),
            var kind => Read(path, file, kind, limits ?? ReadingLimits.Default, cancellation),
        });

    /// <summary>Draws a page of a PDF from its own letters and rules, as SVG, with what was recognised over it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="page">The page, from 1.</param>
    /// <param name="pdf">How PDFs are read; <see cref="PdfOptions.Default"/> when not given.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="UserErrorException">The file is no PDF that can be read, or has no such page (<c>PLN11xx</c>).</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static string DrawPage(string path, int page, PdfOptions? pdf = null, CancellationToken cancellation = default) =>
        SourceFile.Read(path, file => FileFormat.Of(path, file) == FileKind.Pdf
            ? new PdfReader(path, pdf ?? PdfOptions.Default, cancellation).Draw(file, page)
            : throw PdfErrors.NotPdf(path));

    private static PlanningDocument Read(string path, Stream file, FileKind kind, ReadingLimits limits, CancellationToken cancellation)
    {
        try
        {
            if (kind == FileKind.FlatOpenDocument)
            {
                return new OpenDocumentReader(path, limits, cancellation).ReadFlat(file);
            }

            using var parts = ZippedParts.Open(file, limits);
            return OpenDocumentReader.Knows(parts)
                ? new OpenDocumentReader(path, limits, cancellation).Read(parts)
                : new WordReader(path, limits, cancellation).Read(parts);
        }
        catch (PartTooLargeException)
        {
            throw ReadingErrors.TooLarge(path);
        }
        catch (NestedTooDeepException)
        {
            throw ReadingErrors.TooDeep(path);
        }
        catch (XmlException e) when (e.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw ReadingErrors.Unsafe(path, e);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException)
        {
            throw ReadingErrors.Damaged(path, e);
        }
    }
}
