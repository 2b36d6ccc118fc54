using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Planning.Abstractions.Documents;
using Planning.Documents.Word.Annotation;
using Note = Planning.Documents.Word.Annotation.Annotation;

namespace Planning.Documents.Tests.Annotation;

/// <summary>A Word file as its bytes: annotated, then looked into without the code under test.</summary>
internal sealed class AnnotatedWord(byte[] file)
{
    public byte[] Bytes => file;

    public string Main => Encoding.UTF8.GetString(Part(MainPart));

    /// <summary>The name of the part that holds the text.</summary>
    public string MainPart => XElement.Load(new MemoryStream(Part("_rels/.rels"))).Elements()
        .First(r => Attribute(r, "Type").EndsWith("/officeDocument", StringComparison.Ordinal)).Attribute("Target")!.Value.TrimStart('/');

    private XElement Document => XElement.Load(new MemoryStream(Part(MainPart)), LoadOptions.PreserveWhitespace);

    public static AnnotatedWord From(byte[] input, params Remark[] remarks)
    {
        using var readOnly = new MemoryStream(input, writable: false);
        using var output = new MemoryStream();
        WordAnnotator.Annotate(readOnly, output, [.. remarks.Select(r => r.ToAnnotation())], new FixedClock());
        return new AnnotatedWord(output.ToArray());
    }

    /// <summary>The bytes of every part by name.</summary>
    public IReadOnlyDictionary<string, byte[]> Parts()
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return zip.Entries.Select((e, i) => (Name: $"{e.FullName}#{zip.Entries.Take(i).Count(o => o.FullName == e.FullName)}", Entry: e))
            .ToDictionary(e => e.Name, e => Read(e.Entry));
    }

    public byte[] Part(string name) => Parts()[name + "#0"];

    public bool Has(string name) => Parts().ContainsKey(name + "#0");

    /// <summary>Each comment: its id, then who wrote it, then its lines.</summary>
    public IReadOnlyList<(string Id, string Author, string[] Lines)> Comments() =>
        [.. XElement.Load(new MemoryStream(Part(Parts().Keys.First(p => p.EndsWith("/comments.xml#0", StringComparison.Ordinal))[..^2]))).Elements().Select(c => (
            Attribute(c, "id"), Attribute(c, "author"), c.Descendants().Where(e => e.Name.LocalName == "p").Select(Text).ToArray()))];

    /// <summary>The text from the start of a comment's range to its end.</summary>
    public string Commented(string id) => string.Concat(Between(id).Where(e => e.Name.LocalName == "t").Select(e => e.Value));

    /// <summary>The text under the comment that names a rule.</summary>
    public string CommentedBy(string rule) => Commented(Comments().Single(c => c.Lines[^1] == $"Règle {rule}").Id);

    /// <summary>The element that a comment's range starts in.</summary>
    public XElement HolderOf(string id) => Mark("commentRangeStart", id).Parent!;

    public string Text() => string.Join('\n', Document.Descendants().Where(e => e.Name.LocalName == "p").Select(Text));

    private static string Text(XElement paragraph) => string.Concat(paragraph.Descendants().Where(e => e.Name.LocalName == "t").Select(e => e.Value));

    private static string Attribute(XElement element, string name) => element.Attributes().First(a => a.Name.LocalName == name).Value;

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    private IEnumerable<XElement> Between(string id)
    {
        var all = Document.Descendants().ToList();
        var start = all.FindIndex(e => e.Name.LocalName == "commentRangeStart" && Attribute(e, "id") == id);
        var end = all.FindIndex(e => e.Name.LocalName == "commentRangeEnd" && Attribute(e, "id") == id);
        return all.Skip(start).Take(end - start);
    }

    private XElement Mark(string name, string id) => Document.Descendants().Single(e => e.Name.LocalName == name && Attribute(e, "id") == id);

    /// <summary>A remark in a test's words; no anchor for one without a place.</summary>
    internal sealed record Remark(string? Anchor, TextSpan? Span = null, string Key = "PLUI-RP-160", string Line = "Il manque l'horizon.")
    {
        public Note ToAnnotation() => new()
        {
            Location = new Location { HeadingPath = [], Anchor = Anchor is null ? Planning.Abstractions.Documents.Anchor.None : new Anchor(Anchor), Span = Span },
            Key = Key,
            Paragraphs = [Line],
        };
    }

    private sealed class FixedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.CreateCustomTimeZone("Paris en hiver", TimeSpan.FromHours(1), null, null);

        public override DateTimeOffset GetUtcNow() => new(2026, 11, 24, 14, 30, 0, TimeSpan.Zero);
    }
}
