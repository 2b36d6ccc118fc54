using System.IO.Compression;
using System.Text;
using Planning.Abstractions.Documents;

namespace Planning.Documents.Tests;

/// <summary>A Word file under construction; what is not said is what the smallest one needs.</summary>
internal sealed class WordFileBuilder(string body)
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private readonly Dictionary<string, string> parts = [];
    private readonly List<string> relationships = [];
    private string space = Transitional;

    public WordFileBuilder InStrictDialect()
    {
        space = Strict;
        return this;
    }

    /// <summary>Defines styles: an id, a name, then the markup inside.</summary>
    public WordFileBuilder WithStyles(params (string Id, string Name, string Markup)[] styles) => WithPart("styles", $"<w:styles {Names}>{string.Concat(styles.Select(s =>
        $"<w:style w:type=\"{(s.Name.Contains("character", StringComparison.Ordinal) ? "character" : "paragraph")}\" w:styleId=\"{s.Id}\"><w:name w:val=\"{s.Name}\"/>{s.Markup}</w:style>"))}</w:styles>");

    /// <summary>The usual French heading styles.</summary>
    public WordFileBuilder WithHeadingStyles() => WithStyles([.. Enumerable.Range(1, 4).Select(i => ($"Titre{i}", $"heading {i}", string.Empty))]);

    public WordFileBuilder WithNumbering(string markup) => WithPart("numbering", $"<w:numbering {Names}>{markup}</w:numbering>");

    public WordFileBuilder WithFootnotes(string markup) => WithPart("footnotes", $"<w:footnotes {Names}>{markup}</w:footnotes>");

    public WordFileBuilder WithHeader(string markup) => WithPart("header", $"<w:hdr {Names}>{markup}</w:hdr>");

    /// <summary>Adds a part, as it is written.</summary>
    public WordFileBuilder WithPart(string kind, string content)
    {
        var name = $"{kind}{parts.Count}.xml";
        parts.Add("word/" + name, content);
        relationships.Add($"<Relationship Id=\"r{parts.Count}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{name}\"/>");
        return this;
    }

    /// <summary>Adds a relationship, as it is written.</summary>
    public WordFileBuilder WithRelationship(string markup)
    {
        relationships.Add(markup);
        return this;
    }

    public byte[] ToBytes() => Zip([
        ("_rels/.rels", Relationships("<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>")),
        ("word/_rels/document.xml.rels", Relationships(string.Concat(relationships))),
        ("word/document.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document {Names}><w:body>{body}</w:body></w:document>"),
        .. parts.Select(p => (p.Key, p.Value))]);

    public PlanningDocument Read(ReadingLimits? limits = null) => Read(ToBytes(), "essai.docx", limits);

    /// <summary>Reads bytes as a file of that name.</summary>
    public static PlanningDocument Read(byte[] bytes, string name, ReadingLimits? limits = null)
    {
        var folder = Directory.CreateTempSubdirectory("planning-word").FullName;
        try
        {
            var path = Path.Combine(folder, name);
            File.WriteAllBytes(path, bytes);
            return DocumentReader.Read(path, limits);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static byte[] Zip(IEnumerable<(string Name, string Content)> entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }

    private string Names => $"xmlns:w=\"{space}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

    private static string Relationships(string list) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{list}</Relationships>";
}
