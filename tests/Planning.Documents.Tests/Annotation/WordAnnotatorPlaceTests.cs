using System.Text;
using Planning.Abstractions.Documents;
using static Planning.Documents.Tests.Annotation.AnnotatedWord;

namespace Planning.Documents.Tests.Annotation;

public sealed class WordAnnotatorPlaceTests
{
    private const string Box = "<w:txbxContent><w:p><w:r><w:t>encadré</w:t></w:r></w:p></w:txbxContent>";

    [Fact]
    public void A_remark_on_a_text_box_goes_to_the_paragraph_around_it()
    {
        var drawing = $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>{Box}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{Box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        var input = WordPackage.WithBody($"<w:p><w:r><w:t>avant</w:t></w:r>{drawing}</w:p><w:p><w:r><w:t>après</w:t></w:r></w:p>").Build();
        var word = From(input, new Remark("d#1", new TextSpan(0, 3)), new Remark("d#2"), new Remark("d#3", new TextSpan(0, 2)));
        Assert.StartsWith("avant", word.Commented("0"), StringComparison.Ordinal);
        Assert.StartsWith("avant", word.Commented("1"), StringComparison.Ordinal);
        Assert.Equal("ap", word.Commented("2"));
        Assert.Contains(drawing, word.Main, StringComparison.Ordinal);
    }

    [Fact]
    public void A_remark_on_an_alternative_content_goes_to_the_paragraph_before_else_to_the_first()
    {
        const string Alternative = "<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:p><w:r><w:t>l'un</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>l'autre</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>";
        var input = WordPackage.WithBody($"{Alternative}<w:p><w:r><w:t>milieu</w:t></w:r></w:p><w:p><w:r><w:t>fin</w:t></w:r></w:p>{Alternative}").Build();
        var word = From(input, new Remark("d#0"), new Remark("d#4"));
        Assert.Equal("milieu", word.Commented("0"));
        Assert.Equal("fin", word.Commented("1"));
    }

    [Fact]
    public void A_remark_on_a_note_goes_to_the_paragraph_that_calls_it()
    {
        var input = WordPackage.WithBody(
            "<w:p><w:r><w:t>premier</w:t></w:r></w:p><w:p><w:r><w:t>appel</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
            .Footnotes("<w:footnote w:id=\"2\"><w:p><w:r><w:t>la note</w:t></w:r></w:p><w:p><w:r><w:t>sa suite</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"3\"><w:p/></w:footnote>")
            .Build();
        var word = From(input, new Remark("f#1", new TextSpan(0, 2)), new Remark("f#2"));
        Assert.Equal("appel", word.Commented("0"));
        Assert.Equal("premier", word.Commented("1"));
        Assert.Equal(new AnnotatedWord(input).Part("word/footnotes.xml"), word.Part("word/footnotes.xml"));
    }

    [Fact]
    public void A_remark_without_a_place_goes_to_the_first_paragraph()
    {
        var word = From(WordPackage.WithText("un", "deux").Build(), new Remark("d#1"), new Remark(null));
        Assert.Equal("un", word.Commented("1"));
    }

    [Fact]
    public void A_remark_in_a_table_stays_in_its_cell()
    {
        var input = WordPackage.WithBody("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>cellule</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>").Build();
        var word = From(input, new Remark("d#0", new TextSpan(0, 4)));
        Assert.Equal("cell", word.Commented("0"));
        Assert.Equal("tc", word.HolderOf("0").Parent!.Name.LocalName);
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("iso-8859-1", false)]
    public void Any_encoding_of_the_text_is_kept(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        var xml = $"<?xml version='1.0' encoding='{name}'?>\n<w:document xmlns:w=\"{WordPackage.Transitional}\">\r\n<w:body>\r<w:p><w:r><w:t>préservé à dessein</w:t></w:r></w:p>\n</w:body></w:document>";
        var input = new WordPackage().Main([.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(xml)]).Build();
        var word = From(input, new Remark("d#0", new TextSpan(9, 9)));
        Assert.Equal("à dessein", word.Commented("0"));
        var cut = word.Part("word/document.xml");
        Assert.Equal(mark ? encoding.GetPreamble() : [], cut[..(mark ? encoding.GetPreamble().Length : 0)]);
        Assert.Contains("<w:t xml:space=\"preserve\">à dessein</w:t></w:r><w:commentRangeEnd", encoding.GetString(cut), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x:", "xmlns:x", "<x:commentRangeStart x:id=\"0\"/>")]
    [InlineData("", "xmlns", "<pln:commentRangeStart xmlns:pln=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" pln:id=\"0\"/>")]
    public void Any_prefix_of_the_namespace_is_understood(string prefix, string declaration, string expected)
    {
        var xml = $"<{prefix}document {declaration}=\"{WordPackage.Transitional}\"><{prefix}body><{prefix}p><{prefix}r><{prefix}t>un deux</{prefix}t></{prefix}r></{prefix}p></{prefix}body></{prefix}document>";
        var word = From(new WordPackage().Main(Encoding.UTF8.GetBytes(xml)).Build(), new Remark("d#0", new TextSpan(3, 4)));
        Assert.Contains(expected, word.Main, StringComparison.Ordinal);
        Assert.Equal("deux", word.Commented("0"));
    }

    [Fact]
    public void A_document_in_the_strict_dialect_gets_strict_comments()
    {
        var word = From(WordPackage.StrictWithBody("<w:p><w:r><w:t>un</w:t></w:r></w:p>").Build(), new Remark("d#0"));
        Assert.Equal("un", word.Commented("0"));
        Assert.Contains(WordPackage.Strict, Encoding.UTF8.GetString(word.Part("word/comments.xml")), StringComparison.Ordinal);
        Assert.Contains("purl.oclc.org/ooxml/officeDocument/relationships/comments", Encoding.UTF8.GetString(word.Part("word/_rels/document.xml.rels")), StringComparison.Ordinal);
    }
}
