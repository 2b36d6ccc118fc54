using System.Text;
using Planning.Abstractions.Documents;

namespace Planning.Documents.Tests.OpenDocument;

/// <summary>An OpenDocument text under construction; what is not said is what the smallest one needs.</summary>
internal sealed class OpenDocumentFileBuilder(string body)
{
    public const string MimeType = "application/vnd.oasis.opendocument.text";

    private const string Names =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
        + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        + "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
        + "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        + "xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

    private readonly Dictionary<string, string> parts = [];
    private string styles = string.Empty;
    private string automatic = string.Empty;
    private string master = string.Empty;
    private string meta = string.Empty;
    private string textAttributes = string.Empty;
    private string mimeType = MimeType;
    private string kind = "text";

    /// <summary>Adds styles of the whole document, by their markup.</summary>
    public OpenDocumentFileBuilder WithStyles(string markup)
    {
        styles += markup;
        return this;
    }

    /// <summary>Adds heading styles, each numbered by the outline when levels are given.</summary>
    public OpenDocumentFileBuilder WithHeadingStyles(string outlineLevels = "") => WithStyles(
        string.Concat(Enumerable.Range(1, 4).Select(i => $"<style:style style:name=\"Heading_20_{i}\" style:display-name=\"Heading {i}\" style:family=\"paragraph\" style:default-outline-level=\"{i}\"/>"))
        + $"<text:outline-style style:name=\"Outline\">{outlineLevels}</text:outline-style>");

    /// <summary>Adds styles made for single uses in the text.</summary>
    public OpenDocumentFileBuilder WithAutomaticStyles(string markup)
    {
        automatic += markup;
        return this;
    }

    /// <summary>Adds what stands in the master page: headers and footers.</summary>
    public OpenDocumentFileBuilder WithMaster(string markup)
    {
        master += markup;
        return this;
    }

    public OpenDocumentFileBuilder WithTitle(string title)
    {
        meta = $"<dc:title>{title}</dc:title>";
        return this;
    }

    /// <summary>Says that the application left the pages' breaks.</summary>
    public OpenDocumentFileBuilder LaidOut()
    {
        textAttributes = "text:use-soft-page-breaks=\"true\"";
        return this;
    }

    /// <summary>Says what the file is; empty to leave the part out.</summary>
    public OpenDocumentFileBuilder WithMimeType(string type)
    {
        mimeType = type;
        return this;
    }

    /// <summary>Makes its body hold something else than text.</summary>
    public OpenDocumentFileBuilder OfKind(string element)
    {
        kind = element;
        return this;
    }

    /// <summary>Adds or replaces a part, as it is written.</summary>
    public OpenDocumentFileBuilder WithPart(string name, string content)
    {
        parts[name] = content;
        return this;
    }

    public byte[] ToBytes()
    {
        var all = new Dictionary<string, string>
        {
            ["meta.xml"] = Root("document-meta", $"<office:meta>{meta}</office:meta>"),
            ["styles.xml"] = Root("document-styles", $"<office:styles>{styles}</office:styles>{Master}"),
            ["content.xml"] = Root("document-content", $"<office:scripts><office:script/></office:scripts><office:automatic-styles>{automatic}</office:automatic-styles>{Text}"),
        };
        foreach (var (name, content) in parts)
        {
            all[name] = content;
        }

        (string, string)[] first = mimeType.Length > 0 ? [("mimetype", mimeType)] : [];
        return WordFileBuilder.Zip([.. first, .. all.Select(p => (p.Key, p.Value))]);
    }

    /// <summary>The document in one file of XML.</summary>
    public byte[] ToFlatBytes() => Encoding.UTF8.GetBytes(Root("document",
        $"<office:meta>{meta}</office:meta><office:styles>{styles}</office:styles><office:automatic-styles>{automatic}</office:automatic-styles>{Master}{Text}"));

    public PlanningDocument Read(ReadingLimits? limits = null) => WordFileBuilder.Read(ToBytes(), "essai.odt", limits);

    private string Master => $"<office:master-styles><style:master-page style:name=\"Standard\">{master}</style:master-page></office:master-styles>";

    private string Text => $"<office:body><office:{kind} {textAttributes}>{body}</office:{kind}></office:body>";

    private static string Root(string name, string content) => $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:{name} {Names}>{content}</office:{name}>";
}
