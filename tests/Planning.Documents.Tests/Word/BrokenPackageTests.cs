using DocumentFormat.OpenXml.Packaging;
using Planning.Abstractions;

namespace Planning.Documents.Tests.Word;

/// <summary>
/// Why packages are opened by code of ours (docs/adr/0001-lecture-word.md). When a fault fails here because the library has come to read
/// it, that decision is to be looked at again.
/// </summary>
public sealed class BrokenPackageTests
{
    private const string Types = "[Content_Types].xml";
    private const string Package = "_rels/.rels";
    private const string Links = "word/_rels/document.xml.rels";
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string End = "</Relationships>";

    private static readonly Dictionary<string, string> Sound = new()
    {
        [Types] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
            + "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/></Types>",
        [Package] = $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/>{End}",
        [Links] = $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/styles\" Target=\"styles.xml\"/>{End}",
        ["word/document.xml"] = $"<w:document xmlns:w=\"{Word}\"><w:body><w:p><w:pPr><w:pStyle w:val=\"Titre1\"/></w:pPr><w:r><w:t>Le projet</w:t></w:r></w:p></w:body></w:document>",
        ["word/styles.xml"] = $"<w:styles xmlns:w=\"{Word}\"><w:style w:type=\"paragraph\" w:styleId=\"Titre1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>",
    };

    [Theory]
    [InlineData(Links, End, $"<Relationship Id=\"r2\" Type=\"{Office}/hyperlink\" Target=\"http:///\" TargetMode=\"External\"/>{End}")]
    [InlineData(Links, End, $"<Relationship Id=\"r2\" Type=\"{Office}/hyperlink\" Target=\"mailto:a@b;%2009.06 c\" TargetMode=\"External\"/>{End}")]
    [InlineData(Links, "\"styles.xml\"", "\"/word/styles.xml\"")]
    public void Both_read_a_sound_package_and_what_the_library_mends(string part, string right, string other)
    {
        Assert.Equal("Le projet", Heading(Sound));
        Assert.Equal("Le projet", HeadingByLibrary(Sound));
        Assert.Equal("Le projet", Heading(With(part, right, other)));
        Assert.Equal("Le projet", HeadingByLibrary(With(part, right, other)));
    }

    [Theory]
    [InlineData(Links, End, $"<Relationship Id=\"r2\" Type=\"{Office}/image\" Target=\"../NULL\"/>{End}")]
    [InlineData(Links, End, $"<Relationship Id=\"r2\" Type=\"{Office}/footnotes\" Target=\"footnotes.xml\"/>{End}")]
    [InlineData(Links, End, $"<Relationship Id=\"r2\" Type=\"{Office}/hyperlink\" Target=\"http:///\"/>{End}")]
    [InlineData(Links, End, $"<Relationship Id=\"r1\" Type=\"{Office}/hyperlink\" Target=\"a\" TargetMode=\"External\"/>{End}")]
    [InlineData(Links, End, $"<Relationship Id=\"2\" Type=\"{Office}/hyperlink\" Target=\"a\" TargetMode=\"External\"/>{End}")]
    [InlineData(Links, End, "")]
    [InlineData(Package, End, "")]
    [InlineData(Package, null, null)]
    [InlineData(Types, null, null)]
    [InlineData(Types, "</Types>", "")]
    [InlineData(Types, "styles+xml", "style+xml")]
    [InlineData(Types, "/word/styles.xml", "/word/style.xml")]
    public void What_the_library_refuses_is_read(string part, string? right, string? wrong)
    {
        var broken = With(part, right, wrong);
        Assert.Equal("Le projet", Heading(broken));
        Assert.Null(HeadingByLibrary(broken));
    }

    [Fact]
    public void Links_that_unfold_beyond_the_limits_are_refused_while_they_are_read()
    {
        var limits = new ReadingLimits { FreeUncompressedBytes = 100_000, MaxCompressionRatio = 10 };
        var bomb = WordFileBuilder.Zip(With(Links, "<Relationship ", new string(' ', 1_000_000) + "<Relationship ").Select(p => (p.Key, p.Value)));
        Assert.Equal("PLN1113", Assert.Throws<UserErrorException>(() => WordFileBuilder.Read(bomb, "a.docx", limits)).Code);
    }

    private static Dictionary<string, string> With(string part, string? right, string? wrong)
    {
        var parts = new Dictionary<string, string>(Sound);
        if (right is null)
        {
            parts.Remove(part);
        }
        else
        {
            parts[part] = parts[part].Replace(right, wrong, StringComparison.Ordinal);
        }

        return parts;
    }

    private static string Heading(Dictionary<string, string> parts) =>
        Assert.Single(WordFileBuilder.Read(WordFileBuilder.Zip(parts.Select(p => (p.Key, p.Value))), "a.docx").Root.Sections).Title;

    // Null when the library refuses the package, or does not find its text or its styles.
    private static string? HeadingByLibrary(Dictionary<string, string> parts)
    {
        try
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(WordFileBuilder.Zip(parts.Select(p => (p.Key, p.Value)))), isEditable: false);
            return package.MainDocumentPart is { StyleDefinitionsPart: not null } main ? main.Document.Body!.InnerText : null;
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or InvalidOperationException or System.Xml.XmlException)
        {
            return null;
        }
    }
}
