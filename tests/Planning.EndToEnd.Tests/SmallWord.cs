using System.IO.Compression;
using System.Security;

namespace Planning.EndToEnd.Tests;

/// <summary>Writes a Word file of a few lines: <c># </c> begins a heading.</summary>
internal static class SmallWord
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/></Types>";
    private const string Relationships = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{0}\" Target=\"{1}\"/></Relationships>";

    public static string Write(string file, params string[] lines)
    {
        using var zip = ZipFile.Open(file, ZipArchiveMode.Create);
        Add(zip, "[Content_Types].xml", Types);
        Add(zip, "_rels/.rels", Relationships.Replace("{0}", "officeDocument", StringComparison.Ordinal).Replace("{1}", "word/document.xml", StringComparison.Ordinal));
        Add(zip, "word/_rels/document.xml.rels", Relationships.Replace("{0}", "styles", StringComparison.Ordinal).Replace("{1}", "styles.xml", StringComparison.Ordinal));
        Add(zip, "word/styles.xml", $"<w:styles {W}><w:style w:type=\"paragraph\" w:styleId=\"Titre1\"><w:name w:val=\"heading 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style></w:styles>");
        Add(zip, "word/document.xml", $"<w:document {W}><w:body>{string.Concat(lines.Select(Paragraph))}</w:body></w:document>");
        return file;
    }

    private static string Paragraph(string line)
    {
        var style = line.StartsWith("# ", StringComparison.Ordinal) ? "<w:pPr><w:pStyle w:val=\"Titre1\"/></w:pPr>" : string.Empty;
        return $"<w:p>{style}<w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(style.Length > 0 ? line[2..] : line)}</w:t></w:r></w:p>";
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>{text}");
    }
}
