using System.IO.Compression;
using System.Security;

namespace Planning.EndToEnd.Tests;

/// <summary>Writes an OpenDocument text of a few lines: <c># </c> begins a heading.</summary>
internal static class SmallOpenDocument
{
    private const string Names = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";

    public static string Write(string file, params string[] lines)
    {
        using var zip = ZipFile.Open(file, ZipArchiveMode.Create);
        Add(zip, "mimetype", "application/vnd.oasis.opendocument.text");
        Add(zip, "content.xml", $"<office:document-content {Names}><office:body><office:text>{string.Concat(lines.Select(Paragraph))}</office:text></office:body></office:document-content>");
        return file;
    }

    private static string Paragraph(string line) => line.StartsWith("# ", StringComparison.Ordinal)
        ? $"<text:h text:outline-level=\"1\">{SecurityElement.Escape(line[2..])}</text:h>"
        : $"<text:p>{SecurityElement.Escape(line)}</text:p>";

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }
}
