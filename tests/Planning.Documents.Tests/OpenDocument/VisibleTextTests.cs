using Planning.Abstractions.Documents;
using static Planning.Documents.Tests.OpenDocument.Odt;

namespace Planning.Documents.Tests.OpenDocument;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("de <text:span>l’eau</text:span> vive", "de l’eau vive")]
    [InlineData("<text:span>de</text:span> <text:span>l’eau</text:span>", "de l’eau")]
    [InlineData("  de\n   l’eau  ", "de l’eau")]
    [InlineData("de <text:span> l’eau</text:span>", "de l’eau")]
    [InlineData("a<text:s text:c=\"3\"/>b<text:s/>c", "a   b c")]
    [InlineData("a<text:tab/>b<text:line-break/>c", "a\tb\nc")]
    [InlineData("a<text:soft-page-break/>b", "ab")]
    [InlineData("bio\u00ADdiversité", "biodiversité")]
    [InlineData("\uF0B3 20 %", "≥ 20 %")]
    [InlineData("<text:a xlink:href=\"http://a\">lien</text:a>", "lien")]
    [InlineData("<text:bookmark-start text:name=\"a\"/>cible<text:bookmark-end text:name=\"a\"/>", "cible")]
    [InlineData("page <text:page-number>12</text:page-number>, <text:bookmark-ref>article 4</text:bookmark-ref>", "page 12, article 4")]
    [InlineData("<text:variable-set text:display=\"none\">3</text:variable-set>reste", "reste")]
    [InlineData("<text:conditional-text text:condition=\"a\">vu</text:conditional-text>", "vu")]
    [InlineData("<text:hidden-text text:is-hidden=\"true\" text:string-value=\"caché\">caché</text:hidden-text>reste", "reste")]
    [InlineData("<text:hidden-text text:is-hidden=\"false\" text:string-value=\"vu\">vu</text:hidden-text>", "vu")]
    [InlineData("<text:ruby><text:ruby-base>base</text:ruby-base><text:ruby-text>petit</text:ruby-text></text:ruby>", "base")]
    [InlineData("avant<office:annotation><dc:creator>Marie</dc:creator><text:p>à revoir</text:p></office:annotation><office:annotation-end/> après", "avant après")]
    [InlineData("<text:change-start text:change-id=\"a\"/>neuf<text:change-end text:change-id=\"a\"/><text:change text:change-id=\"b\"/>", "neuf")]
    [InlineData("<text:script>var a = 1;</text:script>reste", "reste")]
    public void A_paragraph_reads_as_it_is_shown(string content, string expected) => Assert.Equal(expected, Paragraphs(content).Read().OnlyText());

    [Fact]
    public void A_file_cannot_ask_for_spaces_without_end() =>
        Assert.Equal(1002, Paragraphs("a<text:s text:c=\"2000000000\"/>b").Read().OnlyText().Length);

    [Fact]
    public void Tracked_deletions_are_no_text()
    {
        var changes = $"<text:tracked-changes><text:changed-region><text:deletion>{P("ancien")}</text:deletion></text:changed-region></text:tracked-changes>";
        Assert.Equal("Le reste.", Body(changes + P("Le reste.")).Read().OnlyText());
    }

    [Theory]
    [InlineData("<text:p text:style-name=\"Fille\">caché</text:p>")]
    [InlineData("<text:p><text:span text:style-name=\"CacheC\">caché</text:span></text:p>")]
    [InlineData("<text:p>avant <text:hidden-paragraph text:is-hidden=\"true\"/>caché</text:p>")]
    [InlineData("<text:section text:display=\"none\"><text:p>caché</text:p></text:section>")]
    [InlineData("<text:section text:display=\"condition\" text:is-hidden=\"true\"><text:p>caché</text:p></text:section>")]
    public void Hidden_text_is_no_text(string hidden) => Assert.Equal("Le reste.", Body(hidden + P("Le reste."))
        .WithStyles(Style("Cache", "paragraph", Letters("text:display=\"none\"")) + Style("Fille", "paragraph", "", "style:parent-style-name=\"Cache\"")
            + Style("CacheC", "text", Letters("text:display=\"none\"")))
        .Read().OnlyText());

    [Fact]
    public void A_shown_section_is_read() => Assert.Equal("vu", Body($"<text:section text:display=\"condition\">{P("vu")}</text:section>").Read().OnlyText());

    [Fact]
    public void A_span_can_show_what_its_paragraph_hides() => Assert.Equal("montré", Body(P($"caché {Span("Montre", "montré")}", "Cache"))
        .WithStyles(Style("Cache", "paragraph", Letters("text:display=\"none\"")) + Style("Montre", "text", Letters("text:display=\"true\""))).Read().OnlyText());

    [Fact]
    public void A_text_box_is_read_after_the_paragraph_that_holds_it() =>
        Assert.Equal(["Texte suite", "Encadré", "Fin"], Body(P($"Texte {Box(P("Encadré"))}suite") + P("Fin")).Read().Root.Texts());

    [Fact]
    public void A_box_or_shape_that_stands_on_the_page_is_read() =>
        Assert.Equal(["Encadré", "Forme", "Fin"], Body(Box(P("Encadré")) + $"<draw:custom-shape>{P("Forme")}</draw:custom-shape>" + P("Fin")).Read().Root.Texts());

    [Theory]
    [InlineData("#ffff00", true)]
    [InlineData("#FFF2A0", true)]
    [InlineData("#00ff00", true)]
    [InlineData("transparent", false)]
    [InlineData("#ffffff", false)]
    [InlineData("#f0f6f5", false)]
    public void Letters_on_a_bright_ground_are_highlighted(string colour, bool expected)
    {
        var block = Assert.IsType<Paragraph>(Assert.Single(Body(P($"  Le seuil de {Span("T1", "XX")} ha."))
            .WithAutomaticStyles(Style("T1", "text", Letters($"fo:background-color=\"{colour}\""))).Read().Root.Blocks));
        Assert.Equal("Le seuil de XX ha.", block.Text);
        Assert.Equal(expected ? [new TextSpan(12, 2)] : [], block.Highlights);
    }
}
