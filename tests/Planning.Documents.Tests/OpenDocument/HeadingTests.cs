using static Planning.Documents.Tests.OpenDocument.Odt;

namespace Planning.Documents.Tests.OpenDocument;

public sealed class HeadingTests
{
    private static readonly string Outline = Level(1, "I", element: "outline-level-style") + Level(2, "1", "", 2, "outline-level-style") + Level(3, "1", "", 3, "outline-level-style");

    [Fact]
    public void A_heading_has_its_level_and_its_place_in_the_tree()
    {
        var root = Body(H(1, "Diagnostic") + H(2, "Habitat") + P("Le parc.") + H(1, "Projet")).WithHeadingStyles().Read().Root;
        Assert.Equal(["Diagnostic", "Projet"], root.Sections.Select(s => s.Title));
        Assert.Equal(["Diagnostic", "Habitat"], root.Sections[0].Sections[0].Location.HeadingPath);
        Assert.Equal(["Le parc."], root.Sections[0].Sections[0].Texts());
    }

    [Fact]
    public void Headings_are_numbered_by_the_outline_as_a_reader_sees_them() => Assert.Equal(
        ["I. Diagnostic", "I.1 Habitat", "I.2 Emploi", "I.2.1 Bureaux", "II. Projet", "II.1 Axe"],
        Headings(H(1, "Diagnostic") + H(2, "Habitat") + H(2, "Emploi") + H(3, "Bureaux") + H(1, "Projet") + H(2, "Axe")));

    [Fact]
    public void A_heading_can_go_without_number_or_start_again() => Assert.Equal(
        ["Préambule", "I. Diagnostic", "V. Projet"],
        Headings(H(1, "Préambule", "text:is-list-header=\"true\"") + H(1, "Diagnostic") + H(1, "Projet", "text:restart-numbering=\"true\" text:start-value=\"5\"")));

    [Fact]
    public void The_written_format_of_numbers_is_followed() => Assert.Equal(["Titre 1 – Zones"], Body(H(1, "Zones"))
        .WithHeadingStyles(Level(1, "1", element: "outline-level-style", attributes: "loext:num-list-format=\"Titre %1% –\"")).Read().Root.Sections.Select(s => s.Heading));

    [Fact]
    public void A_heading_style_can_leave_the_outline() => Assert.Equal(["UA"], Body("<text:h text:style-name=\"z\" text:outline-level=\"1\">UA</text:h>")
        .WithHeadingStyles(Outline).WithStyles(Style("z", "paragraph", "", "style:list-style-name=\"\"")).Read().Root.Sections.Select(s => s.Heading));

    [Fact]
    public void A_heading_in_a_list_takes_the_number_of_the_list()
    {
        var list = ListStyle("L1", Level(1, "A", ")"), Level(2, "1", "", 2));
        var body = List("text:style-name=\"L1\" xml:id=\"a\"", H(1, "Zones")) + P("Texte.")
            + List("text:style-name=\"L1\" text:continue-list=\"a\"", List("", H(2, "Zone UA"))) + List("text:style-name=\"L1\" text:continue-numbering=\"true\"", H(1, "Secteurs"));
        Assert.Equal(["A) Zones", "A.1 Zone UA", "B) Secteurs"], Body(body).WithStyles(list).Read().Root.SelfAndDescendants().Skip(1).Select(s => s.Heading));
    }

    [Fact]
    public void A_number_that_the_file_writes_is_the_number() =>
        Assert.Equal(["7. Zones"], Headings(H(1, "<text:number>7.</text:number>Zones")));

    [Fact]
    public void A_style_makes_a_heading_even_through_its_parents()
    {
        var styles = Style("a", "paragraph", "", "style:display-name=\"Ma zone\" style:parent-style-name=\"Heading_20_2\"")
            + Style("b", "paragraph", "", "style:parent-style-name=\"c\"") + Style("c", "paragraph", "", "style:parent-style-name=\"b\"");
        var root = Body(P("Zone UA", "P1") + P("Texte", "b")).WithHeadingStyles().WithStyles(styles)
            .WithAutomaticStyles(Style("P1", "paragraph", "", "style:parent-style-name=\"a\"")).Read().Root;
        Assert.Equal(2, Assert.Single(root.Sections).Level);
        Assert.Equal(["Texte"], root.Sections[0].Texts());
    }

    [Fact]
    public void A_style_without_outline_level_is_no_heading_whatever_its_name_where_others_have_one() =>
        Assert.Empty(Body(P("Article du code", "t")).WithHeadingStyles().WithStyles(Style("t", "paragraph", "", "style:display-name=\"titre2-western\"")).Read().Root.Sections);

    [Fact]
    public void A_style_known_by_its_name_alone_is_a_heading_where_no_style_tells() =>
        Assert.Equal(2, Assert.Single(Body(P("Habitat", "Heading_20_2")).WithStyles(Style("Heading_20_2", "paragraph", "")).Read().Root.Sections).Level);

    [Fact]
    public void A_typed_number_is_parted_from_the_title()
    {
        var section = Assert.Single(Body(H(1, "2.1.3 <text:s/>Habitat")).WithHeadingStyles().Read().Root.Sections);
        Assert.Equal(("2.1.3", "Habitat"), (section.Number, section.Title));
    }

    [Fact]
    public void Without_headings_they_are_found_by_their_looks_and_it_is_said()
    {
        var document = Body(P("TITRE I – DISPOSITIONS GÉNÉRALES") + P("Le règlement s’applique.") + P(Span("T1", "Chapitre 1 Zone UA")) + P("Article 4", "P1") + P("La hauteur est limitée."))
            .WithStyles("<style:default-style style:family=\"paragraph\">" + Letters("fo:font-size=\"11pt\"") + "</style:default-style>")
            .WithAutomaticStyles(Style("T1", "text", Letters("fo:font-weight=\"bold\"")) + Style("P1", "paragraph", Letters("fo:font-size=\"120%\""), "style:parent-style-name=\"Standard\"")).Read();
        Assert.Equal("PLN2001", Assert.Single(document.Notices).Code);
        Assert.Equal(
            ["TITRE I – DISPOSITIONS GÉNÉRALES 1", "Chapitre 1 Zone UA 2", "Article 4 3"],
            document.Root.SelfAndDescendants().Skip(1).Select(s => $"{s.Title} {s.Level}"));
    }

    private static string[] Headings(string body) => [.. Body(body).WithHeadingStyles(Outline).Read().Root.SelfAndDescendants().Skip(1).Select(s => s.Heading)];
}
