using System.IO.Compression;
using System.Xml;
using Planning.Documents.Word.Annotation;

namespace Planning.Documents.Word.Package;

/// <summary>
/// The parts of a Word file and how they are related. Read straight from the compressed file: the packaging library refuses a whole document
/// for one picture that is not there, and keeps all its links in memory, however far they unfold (docs/adr/0001-lecture-word.md).
/// </summary>
internal sealed class WordPackage : IDisposable
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreWhitespace = true,
        CloseInput = true,
    };

    private readonly ZipArchive archive;
    private readonly ReadingBudget budget;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);
    private List<Relationship> related = [];

    private WordPackage(ZipArchive archive, ReadingBudget budget)
    {
        (this.archive, this.budget) = (archive, budget);
        foreach (var entry in archive.Entries)
        {
            parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
    }

    /// <summary>The name of the part that holds the text.</summary>
    public string MainPart { get; private set; } = string.Empty;

    /// <summary>Whether the list of what the main part is related to could not be read.</summary>
    public bool HasBrokenRelationships { get; private set; }

    /// <summary>Opens a package. The stream is left open.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">It is a compressed file without a Word document.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static WordPackage Open(string path, Stream file, ReadingLimits limits)
    {
        var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > limits.MaxParts)
        {
            archive.Dispose();
            throw ReadingErrors.TooLarge(path);
        }

        var package = new WordPackage(archive, new ReadingBudget(limits, file.Length));
        try
        {
            package.FindMain(path);
            return package;
        }
        catch
        {
            package.Dispose();
            throw;
        }
    }

    /// <summary>The names of the parts that the main one is related to in that way (<c>styles</c>, <c>footnotes</c>), as far as they are there.</summary>
    public IEnumerable<string> Related(string kind) =>
        related.Where(r => r.Kind == kind).Select(r => PartNames.Resolve(MainPart, r.Target)).Where(parts.ContainsKey);

    /// <summary>The name of the part with the document's own properties; null when there is none.</summary>
    public string? CoreProperties { get; private set; }

    /// <summary>Opens a part that is there, as XML without external references.</summary>
    public XmlReader Read(string part) =>
        XmlReader.Create(new CountedStream(parts[part].Open(), budget), Settings);

    public void Dispose() => archive.Dispose();

    private void FindMain(string path)
    {
        var ofPackage = RelationshipsOf(string.Empty, out _);
        var main = ofPackage.Where(r => r.Kind == "officeDocument")
            .Select(r => PartNames.Resolve(string.Empty, r.Target)).Append("word/document.xml").FirstOrDefault(parts.ContainsKey);
        if (main is null || main.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) || main.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase))
        {
            throw ForeignPackage.Refusal(path, parts, MimeType());
        }

        MainPart = main;
        CoreProperties = ofPackage.Where(r => r.Kind == "core-properties").Select(r => PartNames.Resolve(string.Empty, r.Target)).FirstOrDefault(parts.ContainsKey);
        related = RelationshipsOf(main, out var broken);
        HasBrokenRelationships = broken;
    }

    private string MimeType()
    {
        if (!parts.TryGetValue("mimetype", out var entry))
        {
            return string.Empty;
        }

        var buffer = new byte[128];
        using var content = entry.Open();
        return System.Text.Encoding.ASCII.GetString(buffer, 0, content.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
    }

    private List<Relationship> RelationshipsOf(string part, out bool isBroken)
    {
        var found = new List<Relationship>();
        isBroken = false;
        if (!parts.ContainsKey(PartNames.RelationshipsOf(part)))
        {
            return found;
        }

        try
        {
            using var xml = Read(PartNames.RelationshipsOf(part));
            while (xml.Read())
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("TargetMode") != "External"
                    && xml.GetAttribute("Type") is { } type && xml.GetAttribute("Target") is { } target)
                {
                    found.Add(new Relationship(type[(type.LastIndexOf('/') + 1)..], target));
                }
            }
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            isBroken = true;
        }

        return found;
    }

    private readonly record struct Relationship(string Kind, string Target);
}
