using System.IO.Compression;
using System.Xml;
using Planning.Abstractions;
using Planning.Documents.Package;

namespace Planning.Documents.Word.Annotation;

/// <summary>A Word document's package, open for reading: its parts, and which of them the main one is related to.</summary>
internal sealed class WordFile : IDisposable
{
    private const string UsualMainPart = "word/document.xml";

    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);

    private readonly ReadingBudget? budget;

    private WordFile(ZipArchive archive, ReadingBudget? budget)
    {
        (this.archive, this.budget) = (archive, budget);
        foreach (var entry in archive.Entries)
        {
            parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
    }

    /// <summary>The name of the part that holds the text.</summary>
    public string MainPart { get; private init; } = string.Empty;

    /// <summary>The main part's relationships; null when it has none.</summary>
    public ListPart? Relationships { get; private init; }

    /// <summary>The name of the part that lists them, there or not.</summary>
    public string RelationshipsPart => PartNames.RelationshipsOf(MainPart);

    /// <summary>The entries, in the order of the file.</summary>
    public IReadOnlyList<ZipArchiveEntry> Entries => archive.Entries;

    /// <summary>Opens a package. The stream is only read, and left open.</summary>
    /// <param name="input">The package.</param>
    /// <param name="budget">Counts what is read of it; null for a file whose text was read and counted before.</param>
    /// <exception cref="Planning.Abstractions.UserErrorException">It is no Word document.</exception>
    public static WordFile Open(Stream input, ReadingBudget? budget = null)
    {
        ZipArchive archive;
        try
        {
            archive = new ZipArchive(input, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException cause)
        {
            throw FileFormat.IsFlatOpenDocument(input) ? AnnotationErrors.OpenDocument() : FileFormat.IsPdf(input) ? AnnotationErrors.Pdf() : AnnotationErrors.NotWord(cause);
        }

        var file = new WordFile(archive, budget);
        try
        {
            var related = file.RelatedTo(string.Empty, file.ReadList(PartNames.RelationshipsOf(string.Empty)), "officeDocument");
            var main = Array.Find([related, UsualMainPart], c => c is not null && file.Has(c)) ?? throw file.NoWord();
            return new WordFile(archive, budget) { MainPart = main, Relationships = file.ReadList(PartNames.RelationshipsOf(main)) };
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    public bool Has(string part) => parts.ContainsKey(part);

    /// <summary>The entry that holds a part; null when there is none.</summary>
    public ZipArchiveEntry? Entry(string part) => parts.GetValueOrDefault(part);

    /// <summary>The part that the main one is related to in that way; null when there is none.</summary>
    /// <param name="relationship">The last word of the relationship's type (<c>styles</c>).</param>
    public string? Related(string relationship) => RelatedTo(MainPart, Relationships, relationship);

    /// <summary>Reads a part that is a list; null when it is not there.</summary>
    public ListPart? ReadList(string part) => Entry(part) is { } entry ? Read(entry, part, ListPart.Read) : null;

    /// <summary>Reads a part that is there.</summary>
    public T Read<T>(string part, Func<TrackedText, XmlReader, T> read) =>
        Read(Entry(part) ?? throw AnnotationErrors.Damaged(part), part, read);

    public void Dispose() => archive.Dispose();

    private T Read<T>(ZipArchiveEntry entry, string part, Func<TrackedText, XmlReader, T> read)
    {
        try
        {
            return PartReading.Read(budget is null ? entry.Open() : new CountedStream(entry.Open(), budget), part, read);
        }
        catch (InvalidDataException cause)
        {
            throw AnnotationErrors.Damaged(part, cause);
        }
    }

    private UserErrorException NoWord() =>
        Has("content.xml") ? AnnotationErrors.OpenDocument() : AnnotationErrors.NotWord();

    private string? RelatedTo(string source, ListPart? relationships, string relationship)
    {
        var targets = from r in relationships?.Children ?? []
                      where r["Type"].EndsWith('/' + relationship, StringComparison.Ordinal) && r["TargetMode"] != "External"
                      select PartNames.Resolve(source, r["Target"]);
        var found = targets.ToList();
        return found.Find(Has) ?? found.FirstOrDefault();
    }
}
