using System.Text;
using Planning.Abstractions;

namespace Planning.Documents.Tests;

public sealed class DocumentReaderTests
{
    [Fact]
    public void A_missing_file_is_named()
    {
        var error = Assert.Throws<UserErrorException>(() => DocumentReader.Read("/nulle-part/rapport.docx"));
        Assert.Equal("PLN1101", error.Code);
        Assert.Contains("rapport.docx", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_no_document() =>
        Assert.Equal("PLN1102", Assert.Throws<UserErrorException>(() => DocumentReader.Read(Path.GetTempPath())).Code);

    [Theory]
    [InlineData("", "PLN1103")]
    [InlineData("{\\rtf1 Bonjour}", "PLN1109")]
    [InlineData("<!DOCTYPE html><html></html>", "PLN1109")]
    [InlineData("<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"/>", "PLN1116")]
    [InlineData("du texte", "PLN1111")]
    [InlineData("PK\u0003\u0004 coupé", "PLN1106")]
    public void A_file_of_another_kind_is_refused_by_its_content(string content, string code) =>
        Assert.Equal(code, Refusal(Encoding.UTF8.GetBytes(content)).Code);

    [Theory]
    [InlineData("EncryptedPackage", "PLN1107")]
    [InlineData("WordDocument", "PLN1108")]
    [InlineData("Workbook", "PLN1110")]
    public void A_compound_file_is_told_by_what_it_holds(string entry, string code) =>
        Assert.Equal(code, Refusal([0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. Encoding.Unicode.GetBytes(entry)]).Code);

    [Theory]
    [InlineData("mimetype", "application/vnd.oasis.opendocument.text", "PLN1112", "manque")]
    [InlineData("mimetype", "application/vnd.sun.xml.writer", "PLN1109", "OpenOffice")]
    [InlineData("mimetype", "application/epub+zip", "PLN1110", "epub")]
    [InlineData("xl/workbook.xml", "<workbook/>", "PLN1110", "Excel")]
    [InlineData("ppt/presentation.xml", "<p/>", "PLN1110", "PowerPoint")]
    [InlineData("photos/a.txt", "a", "PLN1110", "zip")]
    [InlineData("word/document.xml", "<a xmlns=\"b\"/>", "PLN1112", "manque")]
    public void A_compressed_file_without_a_document_says_what_it_is(string part, string content, string code, string word)
    {
        var error = Refusal(WordFileBuilder.Zip([(part, content)]));
        Assert.Equal(code, error.Code);
        Assert.Contains(word, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_short_is_said_to_be_damaged()
    {
        var whole = Some.Paragraphs("Le projet.").ToBytes();
        Assert.Equal("PLN1106", Refusal(whole[..(whole.Length / 2)]).Code);
    }

    [Fact]
    public void Broken_markup_is_said_to_be_damaged() => Assert.Equal("PLN1106", Refusal(Some.Body("<w:p><w:r>").ToBytes()).Code);

    [Fact]
    public void Entities_are_refused()
    {
        var file = WordFileBuilder.Zip([("word/document.xml", "<!DOCTYPE d [<!ENTITY a \"b\">]><d>&a;</d>")]);
        Assert.Equal("PLN1115", Refusal(file).Code);
    }

    [Fact]
    public void Absurd_nesting_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt>", 10_000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 10_000));
        Assert.Equal("PLN1114", Refusal(Some.Body(deep).ToBytes()).Code);
    }

    [Fact]
    public void What_unfolds_beyond_the_limits_is_refused_while_it_is_read()
    {
        var limits = new ReadingLimits { FreeUncompressedBytes = 100_000, MaxCompressionRatio = 10 };
        var bomb = Some.Body(Some.P(new string('a', 1_000_000))).ToBytes();
        Assert.Equal("PLN1113", Assert.Throws<UserErrorException>(() => WordFileBuilder.Read(bomb, "a.docx", limits)).Code);
    }

    [Fact]
    public void The_name_does_not_decide() =>
        Assert.Equal("Le projet.", WordFileBuilder.Read(Some.Paragraphs("Le projet.").ToBytes(), "plan.dotm").OnlyText());

    [Fact]
    public void Reading_can_be_stopped()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, Some.Paragraphs("Le projet.").ToBytes());
            Assert.Throws<OperationCanceledException>(() => DocumentReader.Read(path, cancellation: new CancellationToken(canceled: true)));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static UserErrorException Refusal(byte[] file) => Assert.Throws<UserErrorException>(() => WordFileBuilder.Read(file, "plan.docx"));
}
