using Planning.Abstractions.Documents;
using static Planning.Documents.Tests.OpenDocument.Odt;

namespace Planning.Documents.Tests.OpenDocument;

public sealed class ListTests
{
    private static readonly string Styles =
        ListStyle("L1", Level(1, "1"), Level(2, "a", ")"), Level(3, "1", "", 3))
        + ListStyle("L2", "<text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"\uF0B7\"/>", "<text:list-level-style-image text:level=\"2\"/>")
        + ListStyle("L3", Level(1, "i", ")", attributes: "text:start-value=\"4\" style:num-prefix=\"(\""));

    [Fact]
    public void Levels_count_and_start_again() => Assert.Equal(["0 1.", "1 a)", "1 b)", "2 1.b.1", "0 2.", "1 a)"], Labels(
        List("text:style-name=\"L1\"", P("un.") + List("", P("deux."), P("trois.")), List("", List("", P("quatre."))), P("cinq.") + List("", P("six.")))));

    [Fact]
    public void A_new_list_starts_again_and_a_continued_one_goes_on() => Assert.Equal(["0 1.", "0 1.", "0 2.", "0 2."], Labels(
        List("text:style-name=\"L1\" xml:id=\"a\"", P("un.")) + List("text:style-name=\"L1\"", P("deux.")) + P("Texte.")
        + List("text:style-name=\"L1\" text:continue-numbering=\"true\"", P("trois.")) + List("text:style-name=\"L1\" text:continue-list=\"a\"", P("quatre."))));

    [Fact]
    public void A_label_has_its_prefix_and_its_start() => Assert.Equal(["0 (iv)", "0 (v)"], Labels(List("text:style-name=\"L3\"", P("a."), P("b."))));

    [Fact]
    public void An_item_can_take_a_number_of_its_own() => Assert.Equal(["0 1.", "0 9.", "0 10."], Labels(
        "<text:list text:style-name=\"L1\"><text:list-item>" + P("a.") + "</text:list-item><text:list-item text:start-value=\"9\">" + P("b.") + "</text:list-item><text:list-item>" + P("c.") + "</text:list-item></text:list>"));

    [Fact]
    public void Bullets_are_shown_as_bullets() => Assert.Equal(["0 •", "1 •"], Labels(List("text:style-name=\"L2\"", P("a.") + List("", P("b.")))));

    [Fact]
    public void A_header_of_a_list_and_what_goes_on_in_an_item_have_no_number()
    {
        var blocks = Body($"<text:list text:style-name=\"L1\"><text:list-header>{P("En-tête")}</text:list-header><text:list-item>{P("un.")}{P("suite.")}</text:list-item></text:list>")
            .WithStyles(Styles).Read().Root.Blocks;
        Assert.Equal(["", "1.", ""], blocks.Select(b => b is ListItem item ? item.Label : string.Empty));
        Assert.IsType<Paragraph>(blocks[0]);
        Assert.IsType<Paragraph>(blocks[2]);
    }

    [Fact]
    public void A_list_whose_style_is_unknown_still_has_items() =>
        Assert.IsType<ListItem>(Assert.Single(Body(List("text:style-name=\"absent\"", P("a."))).Read().Root.Blocks));

    [Fact]
    public void A_hidden_item_is_not_counted() => Assert.Equal(["0 1."], Labels(
        List("text:style-name=\"L1\"", "<text:p><text:hidden-paragraph text:is-hidden=\"true\"/>caché</text:p>", P("a."))));

    [Fact]
    public void A_box_in_an_item_does_not_take_its_number() => Assert.Equal(["0 1.", "0 2."], Labels(
        List("text:style-name=\"L1\"", P($"a.{Box(P("Encadré"))}"), P("b."))));

    [Fact]
    public void A_paragraph_can_say_itself_where_it_stands() => Assert.Equal(["1 a)", "1 b)"], Labels(string.Concat(Enumerable.Repeat(
        $"<text:numbered-paragraph text:style-name=\"L1\" text:list-id=\"x\" text:level=\"2\">{P("a.")}</text:numbered-paragraph>", 2))));

    private static string[] Labels(string body) =>
        [.. Body(body).WithStyles(Styles).Read().Root.Blocks.OfType<ListItem>().Select(i => $"{i.Level} {i.Label}")];
}
