using static Planning.Documents.Tests.Some;

namespace Planning.Documents.Tests.Word;

public sealed class HeadingTests
{
    [Theory]
    [InlineData("heading 2")]
    [InlineData("Titre 2")]
    [InlineData("Überschrift 2")]
    [InlineData("Título 2")]
    public void A_heading_is_known_by_the_name_of_its_style(string name) =>
        Assert.Equal(2, Assert.Single(Body(Styled("x", "Habitat")).WithStyles(("x", name, "")).Read().Root.Sections).Level);

    [Fact]
    public void A_heading_is_known_by_its_outline_level() =>
        Assert.Equal(3, Assert.Single(Body(P("Habitat", "<w:outlineLvl w:val=\"2\"/>")).Read().Root.Sections).Level);

    [Fact]
    public void A_style_is_a_heading_when_it_is_based_on_one_even_in_a_circle()
    {
        var root = Body(Styled("a", "Habitat") + Styled("c", "Texte")).WithStyles(
            ("a", "Ma zone", "<w:basedOn w:val=\"b\"/>"), ("b", "heading 1", ""), ("c", "c", "<w:basedOn w:val=\"d\"/>"), ("d", "d", "<w:basedOn w:val=\"c\"/>")).Read().Root;
        Assert.Equal(["Texte"], Assert.Single(root.Sections).Texts());
    }

    [Theory]
    [InlineData("2.1.3 Habitat", "2.1.3", "Habitat", "d#0+6")]
    [InlineData("2.1. Habitat", "2.1.", "Habitat", "d#0+5")]
    [InlineData("IV – Zones agricoles", "IV", "Zones agricoles", "d#0+5")]
    [InlineData("B.2) Accès", "B.2)", "Accès", "d#0+5")]
    [InlineData("3 Mobilités", "3", "Mobilités", "d#0+2")]
    [InlineData("II Zones urbaines", "II", "Zones urbaines", "d#0+3")]
    [InlineData("2030 : les objectifs", "", "2030 : les objectifs", "d#0")]
    [InlineData("20 ans après", "", "20 ans après", "d#0")]
    [InlineData("L’habitat", "", "L’habitat", "d#0")]
    [InlineData("A vocation agricole", "", "A vocation agricole", "d#0")]
    [InlineData("U.E. secteur d’équipements", "", "U.E. secteur d’équipements", "d#0")]
    [InlineData("Article 4 – Hauteur", "", "Article 4 – Hauteur", "d#0")]
    public void A_typed_number_is_parted_from_the_title(string text, string number, string title, string anchor)
    {
        var section = Assert.Single(Body(Styled("Titre1", text)).WithHeadingStyles().Read().Root.Sections);
        Assert.Equal((number, title, anchor), (section.Number, section.Title, section.Location.Anchor.Value));
    }

    [Fact]
    public void The_path_ends_with_the_heading_and_is_shared_by_its_blocks()
    {
        var root = Body(Styled("Titre1", "1. Diagnostic") + Styled("Titre2", "Habitat") + P("Le parc.") + P("Les prix.")).WithHeadingStyles().Read().Root;
        var habitat = root.Sections[0].Sections[0];
        Assert.Equal(["1. Diagnostic", "Habitat"], habitat.Location.HeadingPath);
        Assert.All(habitat.Blocks, b => Assert.Same(habitat.Location.HeadingPath, b.Location.HeadingPath));
        Assert.Equal([3, 4], habitat.Blocks.Select(b => b.Location.Paragraph!.Value));
    }

    [Fact]
    public void The_style_of_titles_names_the_document()
    {
        var document = Body(Styled("t", "Plan local d’urbanisme")).WithStyles(("t", "Titre", "")).Read();
        Assert.Equal("Plan local d’urbanisme", document.Title);
        Assert.Empty(document.Root.Sections);
    }

    [Fact]
    public void A_framed_heading_is_a_heading() =>
        Assert.Equal("Zone UA", Assert.Single(Body($"<w:tbl><w:tr><w:tc>{Styled("Titre1", "Zone UA")}</w:tc></w:tr></w:tbl>").WithHeadingStyles().Read().Root.Sections).Title);

    [Fact]
    public void Without_styles_headings_are_found_by_their_looks_and_it_is_said()
    {
        const string Bold = "<w:b/>";
        var document = Body($"{P("TITRE I – DISPOSITIONS GÉNÉRALES")}{P("Le règlement s’applique.")}<w:p>{R("Chapitre 1 Zone UA", Bold)}</w:p>{P("Article 4")}{P("La hauteur est limitée.")}<w:p>{R("Dispositions particulières", Bold)}</w:p>{P("Voir le plan.")}{P("Article 5")}{P("Texte.")}").Read();
        Assert.Equal("PLN2001", Assert.Single(document.Notices).Code);
        Assert.Equal(
            ["TITRE I – DISPOSITIONS GÉNÉRALES 1", "Chapitre 1 Zone UA 2", "Article 4 3", "Dispositions particulières 4", "Article 5 3"],
            document.Root.SelfAndDescendants().Skip(1).Select(s => $"{s.Title} {s.Level}"));
    }

    [Theory]
    [InlineData("La hauteur est limitée à 9 mètres.")]
    [InlineData("- un élément de liste")]
    [InlineData("Article de presse")]
    [InlineData("Partie intégrante du projet")]
    public void A_plain_line_is_not_taken_for_a_heading(string text) => Assert.Empty(Paragraphs(text, "Suite.").Read().Root.Sections);

    [Fact]
    public void Typed_numbers_give_the_depth_of_headings_without_style()
    {
        var document = Paragraphs("1.1 Habitat", "Texte.", "1.1.1 Parc", "Texte.", "1.2 Emploi", "Texte.").Read();
        Assert.Equal(["1.1 Habitat", "1.2 Emploi"], document.Root.Sections.Select(s => s.Heading));
        Assert.Equal("1.1.1 Parc", Assert.Single(document.Root.Sections[0].Sections).Heading);
    }
}
