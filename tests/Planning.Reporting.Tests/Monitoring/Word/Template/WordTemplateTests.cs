using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Abstractions;
using Planning.Reporting.Monitoring.Word;

namespace Planning.Reporting.Tests.Monitoring.Word.Template;

public sealed class WordTemplateTests
{
    public static TheoryData<string, byte[]> Unusable => new()
    {
        { "PLN1630", [] },
        { "PLN1632", "Bonjour"u8.ToArray() },
        { "PLN1632", [0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3, 4] },
        { "PLN1631", [0xD0, 0xCF, 0x11, 0xE0, .. System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")] },
        { "PLN1633", [(byte)'P', (byte)'K', 3, 4, 9, 9, 9] },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public void A_file_that_is_no_whole_Word_document_is_refused_in_a_sentence(string code, byte[] bytes) =>
        Assert.Equal(code, Assert.Throws<UserErrorException>(() => WordTemplate.Read("modèle.docx", new MemoryStream(bytes))).Code);

    [Fact]
    public void A_document_cut_short_is_refused()
    {
        using var template = SomeTemplate.With("synthese");
        var bytes = template.Bytes();
        Assert.Equal("PLN1633", Assert.Throws<UserErrorException>(() => WordTemplate.Read("modèle.docx", new MemoryStream(bytes[..(bytes.Length / 2)]))).Code);
    }

    [Fact]
    public void A_document_without_any_control_is_refused()
    {
        using var template = new SomeTemplate();
        Assert.Equal("PLN1635", Assert.Throws<UserErrorException>(() => template.Add(SomeTemplate.Text("Rien.")).Read()).Code);
    }

    [Fact]
    public void A_template_with_macros_gives_a_plain_document_and_it_is_said()
    {
        using var template = new SomeTemplate(WordprocessingDocumentType.MacroEnabledTemplate);
        using (var stream = template.Main.AddNewPart<VbaProjectPart>().GetStream())
        {
            stream.Write([1, 2, 3]);
        }

        using var written = Written.Of(SomeReport.Whole(), template.Add(template.Block("synthese")));
        Assert.Single(written.Notices, n => n.Code == "PLN2634");
        Assert.Equal(WordprocessingDocumentType.Document, written.Document.DocumentType);
        Assert.Null(written.Document.MainDocumentPart!.VbaProjectPart);
    }

    [Fact]
    public void A_template_without_any_place_for_contents_is_filled_and_it_is_said()
    {
        using var template = SomeTemplate.With("plan.nom", "rapport.periode");
        using var written = Written.Of(SomeReport.Whole(), template);
        Assert.Equal("PLN2637", Assert.Single(written.Notices).Code);
    }

    [Fact]
    public void A_protected_template_is_filled_and_it_is_said()
    {
        using var template = new SomeTemplate();
        template.Main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(new DocumentProtection { Edit = DocumentProtectionValues.ReadOnly, Enforcement = true });
        using var written = Written.Of(SomeReport.Whole(), template.Add(template.Block("synthese")));
        Assert.Single(written.Notices, n => n.Code == "PLN2633");
    }

    [Fact]
    public void A_template_whose_own_fault_would_spread_is_filled_as_it_is()
    {
        using var template = new SomeTemplate();
        var faulty = new Paragraph(new Run(new Text("a")), new ParagraphProperties(new ParagraphStyleId { Val = "x" }));
        using var output = new MemoryStream();
        WordReport.Write(SomeReport.Whole(), template.Add(faulty, template.Block("synthese")).Read(), output, WordReportOptions.Usual);
        Assert.NotEqual(0, output.Length);
    }
}
