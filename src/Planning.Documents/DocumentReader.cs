using System.Xml;
using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Documents.OpenDocument;
using Planning.Documents.Package;
using Planning.Documents.Word;

namespace Planning.Documents;

/// <summary>Reads a planning document, whatever its format. The file is only read.</summary>
public static class DocumentReader
{
    /// <summary>Reads one file. Its format is told by its content, not by its name.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">How much is read before the file is refused; <see cref="ReadingLimits.Default"/> when not given.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The document; what could not be read of it is told in its notices.</returns>
    /// <exception cref="UserErrorException">The file is not there, or is not a document that can be read (<c>PLN11xx</c>).</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static PlanningDocument Read(string path, ReadingLimits? limits = null, CancellationToken cancellation = default)
    {
        if (Directory.Exists(path))
        {
            throw ReadingErrors.IsFolder(path);
        }

        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Read(path, file, limits ?? ReadingLimits.Default, cancellation);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or ArgumentException { ParamName: "path" })
        {
            throw ReadingErrors.NotFound(path, e);
        }
        catch (UnauthorizedAccessException e)
        {
            throw ReadingErrors.NoAccess(path, e);
        }
        catch (IOException e)
        {
            throw ReadingErrors.InUse(path, e);
        }
    }

    private static PlanningDocument Read(string path, Stream file, ReadingLimits limits, CancellationToken cancellation)
    {
        var holdsParts = FileFormat.HoldsParts(path, file);
        try
        {
            if (!holdsParts)
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
