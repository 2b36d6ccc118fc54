using Planning.Abstractions.Documents;
using static Planning.Documents.Tests.Some;

namespace Planning.Documents.Tests.Word;

public sealed class AroundTheTextTests
{
    [Fact]
    public void A_note_follows_the_block_that_calls_it()
    {
        var document = Body($"<w:p>{R("Le SCoT")}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>{P("Suite.")}")
            .WithFootnotes($"<w:footnote w:type=\"separator\" w:id=\"-1\">{P("---")}</w:footnote><w:footnote w:id=\"2\">{P(" Schéma.")}</w:footnote>").Read();
        Assert.Equal(["Le SCoT", "Schéma.", "Suite."], document.Root.Texts());
        Assert.Equal("f#1+1", Assert.IsType<Note>(document.Root.Blocks[1]).Location.Anchor.Value);
    }

    [Fact]
    public void Headers_are_kept_apart_each_once()
    {
        var document = Paragraphs("Texte.").WithHeader(P("PLUi arrêté")).WithHeader(P("PLUi arrêté")).Read();
        Assert.Equal("PLUi arrêté", Assert.Single(document.Furniture).Text);
        Assert.Equal("Texte.", document.OnlyText());
    }

    [Fact]
    public void A_picture_has_its_alternative_text_and_its_caption()
    {
        var figure = Assert.IsType<Figure>(Assert.Single(Body($"<w:p>{Picture("Carte des gares")}</w:p>{P("Carte 2 : Gares")}").Read().Root.Blocks));
        Assert.Equal(("Carte des gares", "Carte 2 : Gares", "d#1"), (figure.AlternativeText, figure.Text, figure.Location.Anchor.Value));
    }

    [Fact]
    public void A_document_of_pictures_alone_says_that_it_has_no_text()
    {
        var notice = Assert.Single(Body($"<w:p>{Picture("")}</w:p>").Read().Notices);
        Assert.Equal("PLN2002", notice.Code);
        Assert.Contains("images", notice.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("styles")]
    [InlineData("numbering")]
    [InlineData("footnotes")]
    [InlineData("header")]
    public void A_broken_part_around_the_text_is_said_and_the_text_is_read(string kind)
    {
        var document = Paragraphs("Le projet.").WithPart(kind, "<w:broken").Read();
        Assert.Equal("Le projet.", document.OnlyText());
        Assert.Equal("PLN2003", Assert.Single(document.Notices).Code);
    }

    [Fact]
    public void A_malformed_link_does_not_matter() => Assert.Equal("Le projet.", Paragraphs("Le projet.")
        .WithRelationship("<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"mailto:a b@c d;http://[x\" TargetMode=\"External\"/>")
        .Read().OnlyText());

    [Fact]
    public void Pages_are_told_when_word_left_their_marks()
    {
        var blocks = Body($"{P("Un")}<w:p><w:r><w:lastRenderedPageBreak/><w:t>Deux</w:t></w:r></w:p>{P("Encore")}").Read().Root.Blocks;
        Assert.Equal([1, 2, 2], blocks.Select(b => b.Location.Page));
        Assert.Null(Paragraphs("Un").Read().Root.Blocks[0].Location.Page);
    }

    [Fact]
    public void Anchors_count_every_paragraph_of_the_part()
    {
        var box = $"<w:txbxContent>{P("Encadré")}</w:txbxContent>";
        var alternate = $"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>";
        var blocks = Body($"<w:p/><w:p><w:r>{alternate}</w:r></w:p>{Table(["a", "b"])}{P("Fin")}").Read().Root.Blocks;
        Assert.Equal(["d#2", "d#4", "d#6"], blocks.Select(b => b.Location.Anchor.Value));
    }
}
