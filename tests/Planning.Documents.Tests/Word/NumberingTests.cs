using Planning.Abstractions.Documents;
using static Planning.Documents.Tests.Some;

namespace Planning.Documents.Tests.Word;

public sealed class NumberingTests
{
    private const string Outline =
        """
        <w:abstractNum w:abstractNumId="1">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="Titre1"/><w:lvlText w:val="%1."/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Titre2"/><w:lvlText w:val="%1.%2"/></w:lvl>
        <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2.%3"/></w:lvl>
        <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%4)"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Article UB %1"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="4"><w:numStyleLink w:val="Liste"/></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>
        <w:num w:numId="4"><w:abstractNumId w:val="4"/></w:num>
        <w:num w:numId="5"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>
        <w:num w:numId="6"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1."/></w:lvl></w:lvlOverride></w:num>
        """;

    [Fact]
    public void Levels_count_and_start_again_as_in_word() =>
        Assert.Equal(["I.", "I.1", "I.2", "1.2.1", "a)", "II.", "II.1"], Labels(Item("1", 0, "a") + Item("1", 1, "b") + Item("1", 1, "c")
            + Item("1", 2, "d") + Item("1", 3, "e") + Item("1", 0, "f") + Item("1", 1, "g")));

    [Fact]
    public void A_label_may_hold_words_and_begin_later() => Assert.Equal(["Article UB 4", "Article UB 5"], Labels(Item("2", 0, "a") + Item("2", 0, "b")));

    [Fact]
    public void A_list_may_start_again_from_a_number_of_its_own() => Assert.Equal(["Article UB 4", "Article UB 9", "Article UB 10"], Labels(Item("2", 0, "a") + Item("5", 0, "b") + Item("5", 0, "c")));

    [Fact]
    public void A_list_may_have_a_level_of_its_own() => Assert.Equal(["A."], Labels(Item("6", 0, "a")));

    [Fact]
    public void A_symbol_bullet_is_shown_as_a_bullet() => Assert.Equal(["•"], Labels(Item("3", 0, "a")));

    [Fact]
    public void A_style_of_lists_gives_the_levels() => Assert.Equal(["Article UB 4"], Labels(Item("4", 0, "a"), ("Liste", "Liste", "<w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr>")));

    [Fact]
    public void A_heading_takes_the_number_that_its_style_gives()
    {
        var numbered = "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        var root = Body(Styled("Titre1", "Zones") + Styled("Titre2", "UA") + Styled("Titre2", "UB")).WithNumbering(Outline)
            .WithStyles(("Titre1", "heading 1", numbered), ("Titre2", "heading 2", numbered)).Read().Root;
        Assert.Equal(["I. Zones", "I.1 UA", "I.2 UB"], root.SelfAndDescendants().Skip(1).Select(s => s.Heading));
    }

    [Fact]
    public void A_paragraph_can_leave_the_list_of_its_style()
    {
        var numbered = "<w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr>";
        var document = Body(P("Texte", "<w:pStyle w:val=\"n\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")).WithNumbering(Outline).WithStyles(("n", "n", numbered)).Read();
        Assert.IsType<Paragraph>(Assert.Single(document.Root.Blocks));
    }

    [Theory]
    [InlineData("– un logement", "–", "un logement", "d#0+2")]
    [InlineData("-\tun logement", "-", "un logement", "d#0+2")]
    [InlineData("•\u00A0un logement", "•", "un logement", "d#0+2")]
    [InlineData("a) un logement", "a)", "un logement", "d#0+3")]
    [InlineData("12) un logement", "12)", "un logement", "d#0+4")]
    public void A_typed_bullet_makes_an_item(string text, string label, string rest, string anchor)
    {
        var item = Assert.IsType<ListItem>(Assert.Single(Paragraphs(text).Read().Root.Blocks));
        Assert.Equal((label, rest, anchor), (item.Label, item.Text, item.Location.Anchor.Value));
    }

    [Theory]
    [InlineData("-5 % en dix ans")]
    [InlineData("a été retenu")]
    public void A_dash_or_letter_of_the_text_is_no_bullet(string text) => Assert.IsType<Paragraph>(Assert.Single(Paragraphs(text).Read().Root.Blocks));

    private static string[] Labels(string body, params (string, string, string)[] styles) =>
        [.. Body(body).WithNumbering(Outline).WithStyles(styles).Read().Root.Blocks.Cast<ListItem>().Select(i => i.Label)];
}
