using Planning.Abstractions.Documents;
using static Planning.Documents.Tests.OpenDocument.Odt;

namespace Planning.Documents.Tests.OpenDocument;

public sealed class AroundTheTextTests
{
    [Theory]
    [InlineData("footnote")]
    [InlineData("endnote")]
    public void A_note_follows_the_block_that_calls_it(string kind)
    {
        var document = Body(P($"Le SCoT{Note(kind, " Schéma.")} fixe") + P("Suite.")).Read();
        Assert.Equal(["Le SCoT fixe", "Schéma.", "Suite."], document.Root.Texts());
        Assert.IsType<Note>(document.Root.Blocks[1]);
    }

    [Fact]
    public void Headers_and_footers_are_kept_apart_each_once()
    {
        var header = $"<style:header>{P("PLUi arrêté")}</style:header>";
        var document = Paragraphs("Texte.").WithMaster(header + header + $"<style:footer>{P("Page <text:page-number>2</text:page-number>")}</style:footer>"
            + $"<style:footer-left style:display=\"false\">{P("non montré")}</style:footer-left>").Read();
        Assert.Equal(["PLUi arrêté", "Page 2"], document.Furniture.Select(f => f.Text));
        Assert.Equal("Texte.", document.OnlyText());
    }

    [Fact]
    public void A_picture_has_its_description_and_its_caption()
    {
        var figure = Assert.IsType<Figure>(Assert.Single(Body(P(Picture("Carte des gares")) + P("Carte 2 : Gares")).Read().Root.Blocks));
        Assert.Equal(("Carte des gares", "Carte 2 : Gares"), (figure.AlternativeText, figure.Text));
    }

    [Fact]
    public void A_picture_in_a_box_takes_the_caption_of_the_box()
    {
        var box = Box(P($"{Picture("Plan")}Illustration <text:sequence text:name=\"Illustration\">1</text:sequence> : Le bourg", "Illustration"));
        var figure = Assert.IsType<Figure>(Assert.Single(Body(P(box)).Read().Root.Blocks));
        Assert.Equal(("Plan", "Illustration 1 : Le bourg"), (figure.AlternativeText, figure.Text));
    }

    [Fact]
    public void A_picture_or_chart_that_stands_on_the_page_is_a_figure() => Assert.Equal(2, Body(
        Picture("a") + "<draw:frame><draw:object xlink:href=\"./Object 1\"><math><mi>x</mi></math></draw:object><draw:image/></draw:frame>" + P("Texte.")).Read().Root.Blocks.OfType<Figure>().Count());

    [Fact]
    public void A_document_of_pictures_alone_says_that_it_has_no_text()
    {
        var notice = Assert.Single(Body(P(Picture(""))).Read().Notices);
        Assert.Equal("PLN2002", notice.Code);
        Assert.Contains("images", notice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_is_that_of_the_properties_else_that_of_the_text()
    {
        var styles = Style("Title", "paragraph", "", "style:parent-style-name=\"Heading\"") + Style("Heading", "paragraph", "");
        Assert.Equal("Règlement", Body(P("PLUi", "Title")).WithStyles(styles).WithTitle("Règlement").Read().Title);
        Assert.Equal("PLUi", Body(P("PLUi", "Title")).WithStyles(styles).Read().Title);
        Assert.Equal("essai", Paragraphs("PLUi").Read().Title);
    }

    [Fact]
    public void Broken_styles_are_said_and_the_text_is_read()
    {
        var document = Paragraphs("Le projet.").WithPart("styles.xml", "<office:broken").Read();
        Assert.Equal("Le projet.", document.OnlyText());
        Assert.Equal("PLN2003", Assert.Single(document.Notices).Code);
    }

    [Fact]
    public void Broken_properties_do_not_matter() => Assert.Empty(Paragraphs("Le projet.").WithPart("meta.xml", "<broken").Read().Notices);

    [Fact]
    public void Pages_are_counted_by_the_breaks_of_the_layout_and_of_the_styles()
    {
        var body = P("Un") + P("Deux", "Saut") + P("<text:soft-page-break/>Trois") + P("Encore") + P("Quatre", "Saut");
        var document = Body(body).WithStyles(Style("Saut", "paragraph", "<style:paragraph-properties fo:break-before=\"page\"/>")).LaidOut().Read();
        Assert.Equal([1, 2, 3, 3, 4], document.Root.Blocks.Select(b => b.Location.Page));
    }

    [Fact]
    public void A_row_that_runs_over_a_page_counts_it_once()
    {
        var cell = "<table:table-cell><text:p>a<text:soft-page-break/>b</text:p></table:table-cell>";
        Assert.Equal(2, Body($"<table:table>{Row(cell, cell)}</table:table>" + P("Suite.")).LaidOut().Read().Root.Blocks[^1].Location.Page);
    }

    [Fact]
    public void A_file_that_was_never_laid_out_tells_no_page() => Assert.All(
        Body(P("Un") + P("Deux", "Saut")).WithStyles(Style("Saut", "paragraph", "<style:paragraph-properties fo:break-before=\"page\"/>")).Read().Root.Blocks,
        b => Assert.Null(b.Location.Page));

    [Theory]
    [InlineData("table-of-content")]
    [InlineData("illustration-index")]
    [InlineData("alphabetical-index")]
    public void An_index_is_known_as_such_and_its_sources_are_no_text(string element)
    {
        var index = $"<text:{element}><text:{element}-source><text:index-title-template>Sommaire</text:index-title-template></text:{element}-source>"
            + $"<text:index-body><text:index-title>{P("Sommaire")}</text:index-title>{H(1, "Habitat<text:tab/>3")}</text:index-body></text:{element}>";
        var root = Body(index + P("Texte.")).WithHeadingStyles().Read().Root;
        Assert.Empty(root.Sections);
        Assert.Equal([BlockRole.TableOfContents, BlockRole.TableOfContents, BlockRole.Body], root.Blocks.Select(b => b.Role));
    }

    [Fact]
    public void A_style_tells_a_line_of_contents() => Assert.Equal(BlockRole.TableOfContents, Body(P("Habitat<text:tab/>12", "Contents_20_1"))
        .WithStyles(Style("Contents_20_1", "paragraph", "", "style:display-name=\"Contents 1\"")).Read().Root.Blocks[0].Role);

    [Fact]
    public void A_document_has_no_place_to_write_remarks_at() => Assert.False(Paragraphs("Un").Read().Root.Blocks[0].Location.Anchor.Exists);
}
