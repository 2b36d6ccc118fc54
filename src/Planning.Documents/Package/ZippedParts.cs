using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Planning.Documents.Package;

/// <summary>
/// The parts of a compressed document, counted on one budget. Read straight from the compressed file: packaging libraries refuse a whole
/// document for one malformed link, and planners' documents are full of them.
/// </summary>
internal sealed class ZippedParts : IDisposable
{
    private const int MimeTypeLimit = 128;
    private readonly ZipArchive archive;
    private readonly ReadingBudget budget;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);

    private ZippedParts(ZipArchive archive, ReadingBudget budget)
    {
        (this.archive, this.budget) = (archive, budget);
        foreach (var entry in archive.Entries)
        {
            parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
    }

    /// <summary>The names of the parts.</summary>
    public IReadOnlyCollection<string> Names => parts.Keys;

    /// <summary>Opens a compressed file. The stream is left open.</summary>
    /// <exception cref="PartTooLargeException">It holds more parts than the limits allow.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static ZippedParts Open(Stream file, ReadingLimits limits)
    {
        var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > limits.MaxParts)
        {
            archive.Dispose();
            throw new PartTooLargeException();
        }

        return new ZippedParts(archive, new ReadingBudget(limits, file.Length));
    }

    public bool Has(string part) => parts.ContainsKey(part);

    /// <summary>Opens a part that is there, as XML.</summary>
    public XmlReader Read(string part, XmlReaderSettings settings) => XmlReader.Create(new CountedStream(parts[part].Open(), budget), settings);

    /// <summary>What the file says it is, in the part that some formats keep for it; empty where there is none.</summary>
    public string MimeType()
    {
        if (!parts.TryGetValue("mimetype", out var entry))
        {
            return string.Empty;
        }

        var buffer = new byte[MimeTypeLimit];
        using var content = entry.Open();
        return Encoding.ASCII.GetString(buffer, 0, content.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)).Trim();
    }

    public void Dispose() => archive.Dispose();
}
