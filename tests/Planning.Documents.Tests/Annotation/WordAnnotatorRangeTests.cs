using Planning.Abstractions.Documents;
using static Planning.Documents.Tests.Annotation.AnnotatedWord;

namespace Planning.Documents.Tests.Annotation;

public sealed class WordAnnotatorRangeTests
{
    [Fact]
    public void A_span_inside_a_run_is_marked_exactly_and_keeps_its_formatting()
    {
        var word = From(
            WordPackage.WithBody("<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r w:rsidR=\"00AB12CD\"><w:rPr><w:b/></w:rPr><w:t>Le projet prévoit 120 logements.</w:t></w:r></w:p>").Build(),
            new Remark("d#0", new TextSpan(18, 13)));

        Assert.Equal("120 logements", word.Commented("0"));
        Assert.Contains(
            "<w:r w:rsidR=\"00AB12CD\"><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Le projet prévoit </w:t></w:r><w:commentRangeStart w:id=\"0\"/>"
            + "<w:r w:rsidR=\"00AB12CD\"><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">120 logements</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>"
            + "<w:r><w:commentReference w:id=\"0\"/></w:r><w:r w:rsidR=\"00AB12CD\"><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">.</w:t></w:r></w:p>",
            word.Main,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_span_that_begins_and_ends_with_runs_cuts_none()
    {
        var word = From(WordPackage.WithBody("<w:p><w:r><w:t>ab</w:t></w:r><w:r><w:t>cd</w:t></w:r><w:r><w:t>ef</w:t></w:r></w:p>").Build(), new Remark("d#0", new TextSpan(2, 2)));
        Assert.Contains(
            "<w:r><w:t>ab</w:t></w:r><w:commentRangeStart w:id=\"0\"/><w:r><w:t>cd</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>"
            + "<w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:t>ef</w:t></w:r>",
            word.Main,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_between_the_children_of_a_run_cuts_the_run_there()
    {
        var word = From(WordPackage.WithBody("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>bc</w:t></w:r></w:p>").Build(), new Remark("d#0", new TextSpan(2, 2)));
        Assert.Contains("<w:tab/></w:r><w:commentRangeStart w:id=\"0\"/><w:r><w:t>bc</w:t></w:r><w:commentRangeEnd", word.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("L&amp;A d&#39;ici 2030", 6, 9, "ici 2030")]
    [InlineData("\U0001F333 arbres et haies", 3, 6, "arbres")]
    [InlineData("&#x1F333; arbres et haies", 3, 6, "arbres")]
    [InlineData("&#127795; arbres et haies", 10, 2, "et")]
    [InlineData("a\U0001F333b", 1, 1, "\U0001F333")]
    [InlineData("\U0001F333b", 1, 1, "\U0001F333")]
    [InlineData("b\U0001F333", 1, 1, "\U0001F333")]
    public void Characters_are_counted_as_they_are_read_not_as_they_are_written(string written, int start, int length, string expected)
    {
        var word = From(WordPackage.WithText(written).Build(), new Remark("d#0", new TextSpan(start, length)));
        Assert.Equal(expected, word.Commented("0"));
        Assert.Equal(From(WordPackage.WithText(written).Build()).Text(), word.Text());
    }

    [Fact]
    public void A_number_cut_from_a_heading_shifts_the_span()
    {
        var word = From(WordPackage.WithText("2.1 Habitat et cadre de vie").Build(), new Remark("d#0+4", new TextSpan(0, 7)), new Remark("d#0+4"));
        Assert.Equal("Habitat", word.Commented("0"));
        Assert.Equal("Habitat et cadre de vie", word.Commented("1"));
    }

    [Theory]
    [InlineData("<w:hyperlink w:anchor=\"x\"><w:r><w:t>un lien</w:t></w:r></w:hyperlink>")]
    [InlineData("<w:ins w:id=\"9\" w:author=\"Marie\"><w:r><w:t>un lien</w:t></w:r></w:ins>")]
    [InlineData("<w:fldSimple w:instr=\"REF x\"><w:r><w:t>un lien</w:t></w:r></w:fldSimple>")]
    [InlineData("<w:smartTag w:element=\"e\"><w:r><w:t>un lien</w:t></w:r></w:smartTag>")]
    [InlineData("<w:sdt><w:sdtContent><w:r><w:t>un lien</w:t></w:r></w:sdtContent></w:sdt>")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>un lien</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")]
    public void A_link_an_insertion_a_field_or_a_control_is_kept_whole(string container)
    {
        var word = From(WordPackage.WithBody($"<w:p><w:r><w:t>ab</w:t></w:r>{container}<w:r><w:t>cd</w:t></w:r></w:p>").Build(), new Remark("d#0", new TextSpan(5, 2)));
        Assert.Contains($"<w:commentRangeStart w:id=\"0\"/>{container}<w:commentRangeEnd w:id=\"0\"/>", word.Main, StringComparison.Ordinal);
    }

    [Fact]
    public void The_result_of_a_field_over_several_paragraphs_can_be_marked_but_not_its_instruction()
    {
        const string Instruction = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        var word = From(
            WordPackage.WithBody($"<w:p>{Instruction}<w:r><w:t>Habitat</w:t></w:r></w:p><w:p><w:r><w:t>Eau</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>").Build(),
            new Remark("d#0", new TextSpan(0, 3)),
            new Remark("d#1", new TextSpan(1, 2)));
        Assert.Contains($"<w:p>{Instruction}<w:commentRangeStart w:id=\"0\"/><w:r><w:t>Hab</w:t>", word.Main, StringComparison.Ordinal);
        Assert.Equal("au", word.Commented("1"));
    }

    [Fact]
    public void Remarks_may_share_overlap_and_touch()
    {
        var word = From(
            WordPackage.WithText("un deux trois quatre").Build(),
            new Remark("d#0", new TextSpan(3, 4)),
            new Remark("d#0", new TextSpan(3, 10)),
            new Remark("d#0", new TextSpan(7, 6)),
            new Remark("d#0", new TextSpan(5, 4)),
            new Remark("d#0"));
        Assert.Equal(["deux", "deux trois", " trois", "ux t", "un deux trois quatre"], Enumerable.Range(0, 5).Select(i => word.Commented($"{i}")));
        Assert.Equal("un deux trois quatre", word.Text());
    }

    [Fact]
    public void A_span_longer_than_its_paragraph_ends_with_it()
    {
        var word = From(WordPackage.WithText("un deux", "trois").Build(), new Remark("d#0", new TextSpan(3, 50)), new Remark("d#1", new TextSpan(40, 2)));
        Assert.Equal("deux", word.Commented("0"));
        Assert.Equal("trois", word.Commented("1"));
    }

    [Theory]
    [InlineData("<w:p/>")]
    [InlineData("<w:p ></w:p>")]
    [InlineData("<w:p w:rsidR=\"00AB12CD\" />")]
    [InlineData("<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr></w:p>")]
    public void An_empty_paragraph_can_be_marked(string paragraph)
    {
        var word = From(WordPackage.WithBody(paragraph).Build(), new Remark("d#0", new TextSpan(0, 0)), new Remark(null));
        Assert.Equal(string.Empty, word.Commented("0"));
        Assert.Equal(string.Empty, word.Commented("1"));
        Assert.Equal("p", word.HolderOf("1").Name.LocalName);
    }

    [Fact]
    public void Spaces_at_the_edges_that_do_not_count_still_do_not_count()
    {
        var word = From(WordPackage.WithBody("<w:p><w:r><w:t> un deux </w:t></w:r></w:p>").Build(), new Remark("d#0", new TextSpan(4, 4)));
        Assert.Contains("<w:r><w:t> un deux </w:t></w:r>", word.Main, StringComparison.Ordinal);
    }
}
