using System.Xml;
using Planning.Abstractions.Documents;
using Planning.Documents.Package;
using Planning.Documents.Structure;

namespace Planning.Documents.OpenDocument;

/// <summary>
/// Reads an OpenDocument text, compressed or in one file. Its text must be readable; what is around it (styles, headers) is missed with a
/// notice.
/// </summary>
internal sealed class OpenDocumentReader(string path, ReadingLimits limits, CancellationToken cancellation)
{
    private const string Content = "content.xml";
    private readonly PartReader parts = new(path, limits, cancellation);
    private readonly List<Notice> notices = [];

    /// <summary>Whether a compressed file is such a document, by what it says it is or, where it says nothing, by its parts.</summary>
    public static bool Knows(ZippedParts zip) => zip.MimeType() switch
    {
        "" => zip.Has(Content) && !zip.Has("[Content_Types].xml"),
        var type => type.StartsWith("application/vnd.oasis.opendocument.text", StringComparison.Ordinal),
    };

    /// <summary>Reads a compressed document.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">It is no such document, has no text, or is protected.</exception>
    public PlanningDocument Read(ZippedParts zip)
    {
        if (Manifest.IsEncrypted(zip))
        {
            throw ReadingErrors.ProtectedOpenDocument(path);
        }

        if (!zip.Has(Content))
        {
            throw ReadingErrors.NoBody(path);
        }

        if (!Try(zip, "styles.xml"))
        {
            notices.Add(ReadingNotices.Unreadable("Les styles", "ses titres, ses listes et ses en-têtes peuvent manquer"));
        }

        Try(zip, "meta.xml");
        using var xml = zip.Read(Content, PartSettings.WithBlanks);
        parts.Read(xml);
        return ToDocument() ?? throw (zip.MimeType().Length > 0 ? ReadingErrors.NoBody(path) : ForeignPackage.Refusal(path, zip));
    }

    /// <summary>Reads a document that is one file of XML.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">It has no text.</exception>
    public PlanningDocument ReadFlat(Stream file)
    {
        using var xml = XmlReader.Create(new CountedStream(file, new ReadingBudget(limits, file.Length)), PartSettings.WithBlanks);
        parts.Read(xml);
        return ToDocument() ?? throw ReadingErrors.NoBody(path);
    }

    private PlanningDocument? ToDocument()
    {
        if (parts.Text is not { } text)
        {
            return null;
        }

        if (text.IsCut)
        {
            notices.Add(ReadingNotices.RepeatedCells());
        }

        return new DocumentDraft
        {
            File = path,
            Title = parts.Title,
            Blocks = text.Blocks,
            NoteOf = text.NoteOf,
            Places = new Places(text.HasPages),
            PictureCount = text.PictureCount,
            Furniture = parts.Furniture,
            Notices = notices,
        }.ToDocument();
    }

    private bool Try(ZippedParts zip, string part)
    {
        if (!zip.Has(part))
        {
            return true;
        }

        try
        {
            using var xml = zip.Read(part, PartSettings.WithBlanks);
            parts.Read(xml);
            return true;
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or NestedTooDeepException or NotSupportedException)
        {
            return false;
        }
    }
}
