using static Planning.Documents.Tests.Some;

namespace Planning.Documents.Tests.Word;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("<w:ins><w:r><w:t>neuf</w:t></w:r></w:ins>", "neuf")]
    [InlineData("<w:moveTo><w:r><w:t>venu</w:t></w:r></w:moveTo>", "venu")]
    [InlineData("<w:del><w:r><w:delText>ancien</w:delText></w:r></w:del><w:r><w:t>reste</w:t></w:r>", "reste")]
    [InlineData("<w:moveFrom><w:r><w:t>parti</w:t></w:r></w:moveFrom><w:r><w:t>reste</w:t></w:r>", "reste")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>caché</w:t></w:r><w:r><w:t>reste</w:t></w:r>", "reste")]
    [InlineData("<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>montré</w:t></w:r>", "montré")]
    [InlineData("<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>montré</w:t></w:r>", "montré")]
    [InlineData("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", "a\tb\nc")]
    [InlineData("<w:r><w:t>rendez</w:t><w:noBreakHyphen/><w:t>vous</w:t></w:r>", "rendez\u2011vous")]
    [InlineData("<w:r><w:t>bio</w:t><w:softHyphen/><w:t>diversité</w:t></w:r>", "biodiversité")]
    [InlineData("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t>20 %</w:t></w:r>", "≥20 %")]
    [InlineData("<w:r><w:t xml:space=\"preserve\">de </w:t></w:r><w:r><w:t>  l’eau </w:t></w:r>", "de l’eau")]
    [InlineData("<w:hyperlink><w:r><w:t>lien</w:t></w:r></w:hyperlink>", "lien")]
    [InlineData("<w:smartTag><w:sdt><w:sdtContent><w:r><w:t>dedans</w:t></w:r></w:sdtContent></w:sdt></w:smartTag>", "dedans")]
    [InlineData("<w:fldSimple w:instr=\"REF a\"><w:r><w:t>résultat</w:t></w:r></w:fldSimple>", "résultat")]
    [InlineData("<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>", "x=2")]
    [InlineData("<w:r><w:ruby><w:rt><w:r><w:t>petit</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby></w:r>", "base")]
    [InlineData("<w:r><mc:AlternateContent><mc:Choice><w:t>un</w:t></mc:Choice><mc:Fallback><w:t>deux</w:t></mc:Fallback></mc:AlternateContent></w:r>", "un")]
    [InlineData("<w:r><mc:AlternateContent><mc:Choice/><mc:Fallback><w:t>deux</w:t></mc:Fallback></mc:AlternateContent></w:r>", "deux")]
    public void A_paragraph_reads_as_it_is_shown(string content, string expected) => Assert.Equal(expected, Body($"<w:p>{content}</w:p>").Read().OnlyText());

    [Fact]
    public void A_field_gives_its_result_and_not_its_instruction() =>
        Assert.Equal("voir page 12", Body($"<w:p>{R("voir page ")}{Field("PAGEREF a", R("12"))}</w:p>").Read().OnlyText());

    [Fact]
    public void An_instruction_never_ended_does_not_hide_what_follows() =>
        Assert.Equal(["La suite."], Body($"<w:p>{Mark("begin")}{R("instruction")}</w:p>{P("La suite.")}").Read().Root.Texts());

    [Theory]
    [InlineData("<w:p><w:pPr><w:pStyle w:val=\"Cache\"/></w:pPr><w:r><w:t>caché</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:rStyle w:val=\"CacheC\"/></w:rPr><w:t>caché</w:t></w:r></w:p>")]
    public void A_style_can_hide_text(string paragraph) => Assert.Equal("Le reste.", Body(paragraph + P("Le reste."))
        .WithStyles(("Base", "Base", "<w:rPr><w:vanish/></w:rPr>"), ("Cache", "Consigne", "<w:basedOn w:val=\"Base\"/>"), ("CacheC", "character", "<w:rPr><w:vanish/></w:rPr>"))
        .Read().OnlyText());

    [Fact]
    public void A_text_box_is_read_once_after_the_paragraph_that_holds_it()
    {
        var box = $"<w:txbxContent>{P("Encadré")}</w:txbxContent>";
        var body = $"<w:p>{R("Texte")}<w:r><mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        Assert.Equal(["Texte", "Encadré"], Body(body + P("Suite")).Read().Root.Texts()[..2]);
    }

    [Fact]
    public void Highlighted_stretches_are_told()
    {
        var body = $"<w:p>{R("  Le seuil de ")}{R("XX", "<w:highlight w:val=\"yellow\"/>")}{R(" ha", "<w:shd w:fill=\"FFFF00\"/>")}{R(".")}</w:p>";
        var block = Assert.IsType<Abstractions.Documents.Paragraph>(Assert.Single(Body(body).Read().Root.Blocks));
        Assert.Equal("Le seuil de XX ha.", block.Text);
        Assert.Equal(new Abstractions.Documents.TextSpan(12, 5), Assert.Single(block.Highlights));
        Assert.Equal("d#0+2", block.Location.Anchor.Value);
    }

    [Fact]
    public void The_strict_dialect_is_read() => Assert.Equal("Le projet.", Paragraphs("Le projet.").InStrictDialect().Read().OnlyText());
}
