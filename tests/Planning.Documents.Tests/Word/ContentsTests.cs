using Planning.Abstractions.Documents;
using static Planning.Documents.Tests.Some;

namespace Planning.Documents.Tests.Word;

public sealed class ContentsTests
{
    [Theory]
    [InlineData("toc 1")]
    [InlineData("TM 2")]
    [InlineData("Table des illustrations")]
    public void A_style_tells_a_line_of_contents(string name) => Assert.Equal([true], InContents(Body(Styled("x", "Habitat\t12")).WithStyles(("x", name, ""))));

    [Fact]
    public void A_field_tells_its_lines_until_it_ends() => Assert.Equal([true, true, false], InContents(Body(
        $"<w:p>{Mark("begin")}<w:r><w:instrText> TOC \\o </w:instrText></w:r>{Mark("separate")}{R("Habitat")}</w:p>{P("Emploi")}<w:p>{Mark("end")}</w:p>{P("Texte.")}")));

    [Fact]
    public void A_field_never_ended_does_not_swallow_the_document() => Assert.Equal([true, false], InContents(Body(
        $"<w:p>{Mark("begin")}<w:r><w:instrText> TOC \\o </w:instrText></w:r>{Mark("separate")}{R("Habitat 3")}</w:p>{Styled("Titre1", "Habitat")}{P("Texte.")}").WithHeadingStyles()));

    [Fact]
    public void A_gallery_tells_its_lines() => Assert.Equal([true, false], InContents(Body(
        $"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>{P("Habitat")}</w:sdtContent></w:sdt>{P("Texte.")}")));

    [Theory]
    [InlineData("2.1 Le socle ........ 18", true)]
    [InlineData("Habitat …… 7", true)]
    [InlineData("La consommation est de 18", false)]
    [InlineData("Voir la page suivante... 3", false)]
    public void A_dotted_line_with_a_page_is_a_line_of_contents(string text, bool expected) => Assert.Equal([expected], InContents(Paragraphs(text)));

    [Fact]
    public void Lines_with_a_page_after_a_tab_are_contents_when_several_follow_in_order() =>
        Assert.Equal([true, true, true, false], InContents(Body(Tabbed("Habitat", 3) + Tabbed("Emploi", 7) + Tabbed("Eau", 12) + P("Texte."))));

    [Fact]
    public void One_line_with_a_figure_after_a_tab_is_text() => Assert.Equal([false, false], InContents(Body(Tabbed("Surface", 3) + P("Texte."))));

    private static string Tabbed(string text, int page) => $"<w:p><w:r><w:t>{text}</w:t><w:tab/><w:t>{page}</w:t></w:r></w:p>";

    private static bool[] InContents(WordFileBuilder file) =>
        [.. file.Read().Root.SelfAndDescendants().SelectMany(s => s.Blocks).Select(b => b.Role == BlockRole.TableOfContents)];
}
