using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word;

namespace Planning.Reporting.Tests.Monitoring.Word;

/// <summary>Small templates, made on the spot.</summary>
internal sealed class SomeTemplate : IDisposable
{
    private readonly MemoryStream stream = new();
    private readonly WordprocessingDocument document;
    private int ids = 1;

    public SomeTemplate(WordprocessingDocumentType type = WordprocessingDocumentType.Document)
    {
        document = WordprocessingDocument.Create(stream, type);
        Main = document.AddMainDocumentPart();
        Main.Document = new Document(new Body(new SectionProperties(new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Left = 1417, Right = 1417, Top = 1417, Bottom = 1417, Header = 700, Footer = 700, Gutter = 0 })));
    }

    public MainDocumentPart Main { get; }

    private Body Body => Main.Document!.Body!;

    public static SomeTemplate With(params string[] tags)
    {
        var template = new SomeTemplate();
        foreach (var tag in tags)
        {
            template.Add(template.Block(tag));
        }

        return template;
    }

    public SomeTemplate Add(params OpenXmlElement[] elements)
    {
        foreach (var element in elements)
        {
            Body.InsertBefore(element, Body.LastChild);
        }

        return this;
    }

    public SdtBlock Block(string tag, params OpenXmlElement[] content) =>
        new(Properties(tag), new SdtContentBlock(content.Length > 0 ? content : [Text("exemple")]));

    public SdtRun Inline(string tag, string text = "exemple", params OpenXmlElement[] more)
    {
        var properties = Properties(tag);
        properties.Append(more);
        return new SdtRun(properties, new SdtContentRun(new Run(new Text(text))));
    }

    public SdtRow Row(string tag, params string[] inner) =>
        new(Properties(tag), new SdtContentRow(new TableRow(inner.Select(i => new TableCell(new Paragraph(Inline(i)))))));

    public SdtProperties Properties(string tag) => new(new Tag { Val = tag }, new SdtId { Val = ids++ });

    public static Paragraph Text(string text, string? style = null) => style is null
        ? new Paragraph(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }))
        : new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new Text(text)));

    public static Style ParagraphStyle(string id, string name, int? outline = null) => new(
        new StyleName { Val = name }, outline is { } level ? new StyleParagraphProperties(new OutlineLevel { Val = level }) : new StyleParagraphProperties())
    { Type = StyleValues.Paragraph, StyleId = id };

    public SomeTemplate Styled(params Style[] styles)
    {
        Main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(styles.Cast<OpenXmlElement>());
        return this;
    }

    public byte[] Bytes()
    {
        document.Dispose();
        return stream.ToArray();
    }

    public void Dispose()
    {
        document.Dispose();
        stream.Dispose();
    }

    public WordTemplate Read() => WordTemplate.Read("modèle.docx", new MemoryStream(Bytes()));
}
