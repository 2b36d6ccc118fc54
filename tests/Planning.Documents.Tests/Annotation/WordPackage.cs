using System.IO.Compression;
using System.Text;

namespace Planning.Documents.Tests.Annotation;

/// <summary>Builds a Word document part by part; what is not said is what the smallest valid document needs.</summary>
internal sealed class WordPackage
{
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string OtherNamespaces =
        "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" mc:Ignorable=\"w14 w15\"";

    private readonly Dictionary<string, byte[]> parts = [];
    private readonly List<string> relationships = [];
    private readonly List<string> overrides = [];
    private bool isStrict;

    private string Namespace => isStrict ? Strict : Transitional;

    public static WordPackage WithBody(string body) => new WordPackage().Body(body);

    public static WordPackage WithText(params string[] paragraphs) =>
        WithBody(string.Concat(paragraphs.Select(p => $"<w:p><w:r><w:t xml:space=\"preserve\">{p}</w:t></w:r></w:p>")));

    /// <summary>The strict dialect; said before the body.</summary>
    public static WordPackage StrictWithBody(string body) => new WordPackage { isStrict = true }.Body(body);

    /// <summary>The whole main part, as written in the file.</summary>
    public WordPackage Main(byte[] document)
    {
        parts["word/document.xml"] = document;
        return this;
    }

    public WordPackage Footnotes(string notes) => Related("footnotes", $"<w:footnotes xmlns:w=\"{Namespace}\">{notes}</w:footnotes>");

    public WordPackage Styles(string styles) => Related("styles", $"<w:styles xmlns:w=\"{Namespace}\">{styles}</w:styles>");

    public WordPackage Comments(string comments) => Related("comments", $"<w:comments xmlns:w=\"{Namespace}\" {OtherNamespaces}>{comments}</w:comments>");

    public WordPackage Threads(string threads) => Microsoft("commentsExtended", 2011, $"<w15:commentsEx {OtherNamespaces}>{threads}</w15:commentsEx>");

    public WordPackage DurableIds(string ids) => Microsoft(
        "commentsIds", 2016, $"<w16cid:commentsIds xmlns:w16cid=\"http://schemas.microsoft.com/office/word/2016/wordml/cid\">{ids}</w16cid:commentsIds>");

    public WordPackage Part(string name, byte[] content)
    {
        parts[name] = content;
        return this;
    }

    public byte[] Build()
    {
        var office = isStrict ? StrictOffice : Office;
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", Bytes(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                + $"<Override PartName=\"/word/document.xml\" ContentType=\"{Types}document.main+xml\"/>{string.Concat(overrides)}</Types>"));
            Write(zip, "_rels/.rels", Relationships($"<Relationship Id=\"rId1\" Type=\"{office}/officeDocument\" Target=\"word/document.xml\"/>"));
            if (relationships.Count > 0)
            {
                Write(zip, "word/_rels/document.xml.rels", Relationships(string.Concat(relationships)));
            }

            foreach (var (name, content) in parts)
            {
                Write(zip, name, content);
            }
        }

        return file.ToArray();
    }

    private WordPackage Body(string body) => Main(Bytes(
        $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:document xmlns:w=\"{Namespace}\" {OtherNamespaces}><w:body>{body}<w:sectPr/></w:body></w:document>"));

    private WordPackage Related(string kind, string xml)
    {
        overrides.Add($"<Override PartName=\"/word/{kind}.xml\" ContentType=\"{Types}{kind}+xml\"/>");
        relationships.Add($"<Relationship Id=\"rId{relationships.Count + 1}\" Type=\"{(isStrict ? StrictOffice : Office)}/{kind}\" Target=\"{kind}.xml\"/>");
        return Part($"word/{kind}.xml", Bytes(xml));
    }

    private WordPackage Microsoft(string kind, int year, string xml)
    {
        var type = year == 2016 ? "2016/09" : "2011";
        overrides.Add($"<Override PartName=\"/word/{kind}.xml\" ContentType=\"{Types}{kind}+xml\"/>");
        relationships.Add($"<Relationship Id=\"rId{relationships.Count + 1}\" Type=\"http://schemas.microsoft.com/office/{type}/relationships/{kind}\" Target=\"{kind}.xml\"/>");
        return Part($"word/{kind}.xml", Bytes(xml));
    }

    private static byte[] Relationships(string list) =>
        Bytes($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{list}</Relationships>");

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static void Write(ZipArchive zip, string name, byte[] content)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(content);
    }
}
