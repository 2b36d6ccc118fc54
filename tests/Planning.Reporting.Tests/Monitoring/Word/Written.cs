using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Word;
using Planning.Reporting.Monitoring.Word.RoundTrip;
using Body = DocumentFormat.OpenXml.Wordprocessing.Body;

namespace Planning.Reporting.Tests.Monitoring.Word;

/// <summary>A report that was written, open to be looked at. Each one is held against the format.</summary>
internal sealed class Written : IDisposable
{
    private readonly MemoryStream stream;

    private Written(byte[] bytes, IReadOnlyList<Notice> notices)
    {
        (Bytes, Notices) = (bytes, notices);
        stream = new MemoryStream();
        stream.Write(bytes);
        Document = WordprocessingDocument.Open(stream, isEditable: true);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(Document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    public byte[] Bytes { get; }

    public IReadOnlyList<Notice> Notices { get; }

    public WordprocessingDocument Document { get; }

    public Body Body => Document.MainDocumentPart!.Document!.Body!;

    /// <summary>What a person reads, a line for each paragraph.</summary>
    public string Text => PieceText.Of(Body);

    public static Written Of(MonitoringReport report, WordTemplate? template = null, WordReportOptions? options = null)
    {
        using var output = new MemoryStream();
        var notices = WordReport.Write(report, template ?? WordTemplate.Starter(), output, options ?? WordReportOptions.Usual);
        return new Written(output.ToArray(), notices);
    }

    public static Written Of(MonitoringReport report, SomeTemplate template) => Of(report, template.Read());

    /// <summary>The controls with a tag.</summary>
    public IReadOnlyList<SdtElement> Controls(string tag) => [.. Body.Descendants<SdtElement>().Where(c => c.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value == tag)];

    /// <summary>This report as the one of last time, after a person has changed it.</summary>
    public WordTemplate Edited(Action<Body>? edit = null)
    {
        edit?.Invoke(Body);
        Document.Save();
        using var copy = new MemoryStream();
        using (Document.Clone(copy))
        {
        }

        return WordTemplate.ReadPrevious("précédent.docx", new MemoryStream(copy.ToArray()));
    }

    public void Dispose()
    {
        Document.Dispose();
        stream.Dispose();
    }
}
