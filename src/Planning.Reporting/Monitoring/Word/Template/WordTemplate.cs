using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Planning.Reporting.Monitoring.Word.Pieces;
using Planning.Reporting.Monitoring.Word.RoundTrip;
using Planning.Reporting.Monitoring.Word.Starter;
using Planning.Reporting.Monitoring.Word.Template;

namespace Planning.Reporting.Monitoring.Word;

/// <summary>A Word document to be filled: a template, or the last report with what people wrote in it since. Held in memory, never changed.</summary>
public sealed class WordTemplate
{
    private const long LargestContent = 512L * 1024 * 1024;
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0];

    private readonly byte[] content;

    private WordTemplate(string file, byte[] content, PieceLedger? ledger) => (File, this.content, Ledger) = (file, content, ledger);

    /// <summary>Its name, as people are told of it.</summary>
    public string File { get; }

    /// <summary>What was written last time; null for a template.</summary>
    internal PieceLedger? Ledger { get; }

    /// <summary>The template of who has none.</summary>
    public static WordTemplate Starter()
    {
        using var stream = new MemoryStream();
        WordStarter.Write(stream);
        return new WordTemplate("modèle fourni", stream.ToArray(), null);
    }

    /// <summary>The template of the note of a check, for who has none.</summary>
    public static WordTemplate Note()
    {
        using var stream = new MemoryStream();
        WordStarter.WriteNote(stream);
        return new WordTemplate("modèle fourni", stream.ToArray(), null);
    }

    /// <summary>Reads a template.</summary>
    /// <exception cref="Abstractions.UserErrorException">It is no Word document, damaged, encrypted, or has no tagged control.</exception>
    public static WordTemplate Read(string file, Stream input)
    {
        var template = Load(file, input);
        using var document = template.Open();
        return TemplateControls.All(document).Any(c => c.Tag.Length > 0) ? template : throw TemplateErrors.WithoutControl(file);
    }

    /// <summary>Reads the report of last time, to fill it again.</summary>
    /// <exception cref="Abstractions.UserErrorException">It is no report of ours, or it is damaged.</exception>
    public static WordTemplate ReadPrevious(string file, Stream input)
    {
        var template = Load(file, input);
        using var document = template.Open();
        var ledger = PieceLedger.Read(document, file);
        return (ledger.HasPieces, TemplateControls.All(document).Any(c => PieceTag.IsPiece(c.Tag))) switch
        {
            (true, false) => throw TemplateErrors.WithoutTags(file),
            (false, true) => throw TemplateErrors.DamagedPrevious(file),
            _ => new WordTemplate(file, template.content, ledger),
        };
    }

    /// <summary>Reads any Word document, with or without controls.</summary>
    internal static WordTemplate Load(string file, Stream input)
    {
        using var copy = new MemoryStream();
        input.CopyTo(copy);
        var bytes = copy.ToArray();
        Refuse(file, bytes);
        var template = new WordTemplate(file, bytes, null);
        using var document = template.Open();
        return template;
    }

    /// <summary>Opens a copy that may be changed; what is not in it is written nowhere.</summary>
    internal WordprocessingDocument Open() => Open(out _);

    /// <summary>Opens a copy that may be changed, with the stream that it lives in.</summary>
    internal WordprocessingDocument Open(out MemoryStream stream)
    {
        stream = new MemoryStream();
        stream.Write(content);
        try
        {
            var document = WordprocessingDocument.Open(stream, isEditable: true, new OpenSettings { AutoSave = false });
            if (document.MainDocumentPart?.Document?.Body is null)
            {
                throw TemplateErrors.Damaged(File);
            }

            ReadAll(document);
            return document;
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidDataException or FileFormatException or System.Xml.XmlException or InvalidOperationException or IOException or ArgumentException or UriFormatException)
        {
            throw TemplateErrors.Damaged(File, e);
        }
    }

    /// <summary>Reads every part: what is damaged is said now, not halfway.</summary>
    private void ReadAll(WordprocessingDocument document)
    {
        foreach (var part in document.GetAllParts())
        {
            try
            {
                _ = part is CoreFilePropertiesPart ? document.PackageProperties.Title : part.RootElement?.LocalName;
            }
            catch (Exception e) when (e is InvalidDataException or FileFormatException or System.Xml.XmlException or IOException or ArgumentException)
            {
                throw TemplateErrors.Damaged(File, e, part.Uri.ToString());
            }
        }
    }

    /// <summary>Unpacks it whole, once: what an entry says of its length proves nothing.</summary>
    private static void ReadThrough(string file, ZipArchive archive)
    {
        var (buffer, total) = (new byte[81920], 0L);
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                total += read;
                if (total > LargestContent)
                {
                    throw TemplateErrors.TooLarge(file);
                }
            }
        }
    }

    private static void Refuse(string file, byte[] bytes)
    {
        if (bytes.Length == 0)
        {
            throw TemplateErrors.Empty(file);
        }

        if (bytes.AsSpan().StartsWith(Compound))
        {
            // A compound file is the old format, or the wrapping of an encrypted document, which names its stream in UTF-16.
            throw bytes.AsSpan().IndexOf(System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? TemplateErrors.Encrypted(file) : TemplateErrors.NotWord(file);
        }

        if (bytes is not [(byte)'P', (byte)'K', ..])
        {
            throw TemplateErrors.NotWord(file);
        }

        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes));
            ReadThrough(file, archive);

            if (!archive.Entries.Any(e => e.FullName.Replace('\\', '/').TrimStart('/').StartsWith("word/", StringComparison.OrdinalIgnoreCase)))
            {
                throw TemplateErrors.NotWord(file);
            }
        }
        catch (InvalidDataException e)
        {
            throw TemplateErrors.Damaged(file, e);
        }
    }
}
