using System.Text;
using Planning.Abstractions;
using static Planning.Documents.Tests.Annotation.AnnotatedWord;

namespace Planning.Documents.Tests.Annotation;

public sealed class WordAnnotatorFileTests
{
    [Fact]
    public void Parts_without_remarks_keep_their_bytes()
    {
        byte[] macros = [0, 1, 2, 255, 254, 13, 10, 26];
        var input = WordPackage.WithText("un", "deux").Footnotes(string.Empty).Part("word/vbaProject.bin", macros).Part("_xmlsignatures/sig1.xml", "<s>\r\n</s>"u8.ToArray()).Build();
        var before = new AnnotatedWord(input).Parts();
        var after = From(input, new Remark("d#1")).Parts();
        string[] touched = ["word/document.xml#0", "[Content_Types].xml#0", "word/_rels/document.xml.rels#0"];
        Assert.All(before.Where(p => !touched.Contains(p.Key)), p => Assert.Equal(p.Value, after[p.Key]));
        Assert.Equal(["word/comments.xml#0"], after.Keys.Except(before.Keys));
    }

    [Fact]
    public void The_text_around_the_marks_is_left_character_for_character()
    {
        const string Odd = "<w:p  w:rsidR = '00AB12CD'\r\n><!-- > --><?pi a>b?><w:r><w:t xml:space='preserve'>  \u00A0a&gt;b </w:t></w:r\n></w:p><w:p><w:r><w:t>fin</w:t></w:r></w:p>";
        var word = From(WordPackage.WithBody(Odd).Build(), new Remark("d#1"));
        Assert.Contains(Odd[..Odd.IndexOf("<w:p><w:r>", StringComparison.Ordinal)], word.Main, StringComparison.Ordinal);
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:document", word.Main, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_remarks_nothing_changes()
    {
        var input = WordPackage.WithText("un").Build();
        Assert.Equal(new AnnotatedWord(input).Parts(), From(input).Parts());
    }

    [Theory]
    [InlineData("pas un document")]
    [InlineData("\u00D0\u00CF\u0011\u00E0 un ancien .doc")]
    [InlineData("")]
    public void A_file_that_is_no_Word_document_is_refused_in_French(string content)
    {
        var error = Assert.Throws<UserErrorException>(() => From(Encoding.Latin1.GetBytes(content), new Remark(null)));
        Assert.Equal("PLN1301", error.Code);
        Assert.Contains("document Word", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_text_is_named()
    {
        var error = Assert.Throws<UserErrorException>(() => From(new WordPackage().Main("<w:document xmlns:w='x'><w:body>"u8.ToArray()).Build(), new Remark(null)));
        Assert.Equal("PLN1302", error.Code);
        Assert.Contains("word/document.xml", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_a_paragraph_is_refused_only_when_there_is_a_remark()
    {
        var input = WordPackage.WithBody(string.Empty).Build();
        Assert.Equal("PLN1303", Assert.Throws<UserErrorException>(() => From(input, new Remark(null))).Code);
        Assert.Empty(From(input).Text());
    }

    [Theory]
    [InlineData("d#2")]
    [InlineData("f#0")]
    public void A_file_that_is_not_the_one_that_was_read_is_refused(string anchor)
    {
        var error = Assert.Throws<UserErrorException>(() => From(WordPackage.WithText("un", "deux").Build(), new Remark(anchor)));
        Assert.Equal("PLN1304", error.Code);
    }
}
