using Planning.Abstractions.Documents;
using Planning.Documents.Pdf;

namespace Planning.Documents.Tests.Pdf;

public sealed class PdfReaderTests
{
    [Fact]
    public void A_page_is_read_with_the_page_and_the_box_of_each_paragraph()
    {
        var document = Pdfs.Read(new PaperBuilder().Text(72, 100, "Le parc compte 1 200 logements.").ToBytes());
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(document.Root.Blocks));
        Assert.Equal("Le parc compte 1 200 logements.", paragraph.Text);
        Assert.Equal(1, paragraph.Location.Page);
        Assert.InRange(paragraph.Location.Box!.Value.Left, 70, 74);
        Assert.InRange(paragraph.Location.Box!.Value.Bottom, 99, 106);
        Assert.False(paragraph.Location.Anchor.Exists);
    }

    [Fact]
    public void A_word_parted_at_the_end_of_a_line_is_made_whole_and_a_hyphen_of_its_own_is_kept()
    {
        var text = Pdfs.Read(new PaperBuilder().Lines(72, 100, 11,
            "La consommation d'espaces naturels, agricoles et forestiers est l'objet d'un objectif de modé-",
            "ration que le projet chiffre pour les dix-huit communes, et dont le suivi appartient aux dix-",
            "huit conseils municipaux réunis.").ToBytes()).OnlyText();
        Assert.Contains("modération que", text, StringComparison.Ordinal);
        Assert.Contains("aux dix-huit conseils", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_parted_by_a_soft_hyphen_is_made_whole()
    {
        var text = Pdfs.Read(WithSoftHyphen().Lines(72, 100, 11,
            "La consommation d'espaces naturels, agricoles et forestiers est l'objet d'un objectif de modé\u00AD",
            "ration que le projet chiffre pour les communes, et dont le suivi appartient aux conseils muni\u00AD",
            "cipaux réunis.").ToBytes()).OnlyText();
        Assert.EndsWith("un objectif de modération que le projet chiffre pour les communes, et dont le suivi appartient aux conseils municipaux réunis.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_parted_by_a_soft_hyphen_in_a_cell_is_made_whole()
    {
        var file = WithSoftHyphen().Grid(72, 120, 120, 40, ["Thème", "Objectif"], ["Espaces", ""]).Text(196, 172, "La modé\u00AD", 10).Text(196, 184, "ration visée", 10).ToBytes();
        Assert.Contains("La modération visée", Pdfs.Read(file).AllTexts());
    }

    [Fact]
    public void A_line_of_soft_hyphens_alone_says_nothing()
    {
        var texts = Pdfs.Read(WithSoftHyphen()
            .Text(72, 100, "La consommation d'espaces naturels, agricoles et forestiers est l'objet d'un objectif chiffré.")
            .Text(84, 113.2, "\u00AD\u00AD\u00AD")
            .Text(72, 126.4, "Le suivi de cet objectif appartient aux conseils municipaux des communes du territoire.").ToBytes()).AllTexts();
        Assert.DoesNotContain(texts, t => t.Contains('\u00AD', StringComparison.Ordinal));
        Assert.EndsWith("un objectif chiffré.", texts[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_are_read_one_after_the_other_between_what_crosses_them()
    {
        string[] left = ["Première colonne, dont le texte", "court sur plusieurs lignes afin", "que la colonne se voie bien et", "se lise avant la suivante."];
        string[] right = ["Seconde colonne, dont le texte", "court aussi sur plusieurs lignes", "et se lit une fois que celle de", "gauche est finie."];
        var texts = Pdfs.Read(new PaperBuilder().Text(72, 80, "Un titre qui tient toute la largeur de la page et passe sur les colonnes", 16)
            .Lines(72, 120, 11, left).Lines(320, 120, 11, right).Text(72, 220, "Une phrase de pied, sur toute la largeur, qui se lit en dernier, après les deux colonnes.").ToBytes()).AllTexts();
        Assert.Equal([string.Join(' ', left), string.Join(' ', right)], texts[1..3]);
        Assert.StartsWith("Une phrase de pied", texts[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Running_headers_and_page_numbers_are_furniture()
    {
        var builder = new PaperBuilder();
        for (var page = 1; page <= 4; page++)
        {
            builder.Text(72, 40, "PLUi du Pays de Sarvelle").Text(72, 200, $"Le texte de la partie {(char)('A' + page)} est ici.").Text(280, 810, $"Page {page} / 4").NextPage();
        }

        var document = Pdfs.Read(builder.ToBytes());
        Assert.Equal(4, document.AllTexts().Length);
        Assert.Equal(["PLUi du Pays de Sarvelle", "Page 1 / 4"], document.Furniture.Select(f => f.Text));
        Assert.All(document.Furniture, f => Assert.Equal(BlockRole.Furniture, f.Role));
    }

    [Fact]
    public void A_title_at_the_head_of_each_page_that_only_its_number_tells_apart_is_kept()
    {
        var builder = new PaperBuilder();
        foreach (var sheet in new[] { 12, 3, 47, 8 })
        {
            builder.Text(72, 60, $"Fiche action {sheet}", 16).Text(72, 200, "Ce que la collectivité entreprend pour cette action.").NextPage();
        }

        Assert.Contains("Fiche action 47", Pdfs.Read(builder.ToBytes()).AllTexts());
    }

    [Fact]
    public void A_footnote_follows_the_paragraph_that_calls_it_and_its_sign_is_not_read_as_a_figure()
    {
        var document = Pdfs.Read(new PaperBuilder()
            .Draw("BT /F 11 Tf 72 700 Td (La commune compte 1 200) Tj 6 Ts /F 6 Tf (3) Tj 0 Ts /F 11 Tf ( habitants en 2021.) Tj ET")
            .Text(72, 160, "Le second paragraphe parle d'autre chose que de la population et tient sur une ligne.")
            .Draw("BT /F 8 Tf 72 90 Td 4 Ts /F 5 Tf (3) Tj 0 Ts /F 8 Tf ( Source : Insee, recensement de la population.) Tj ET").ToBytes());
        Assert.Equal("La commune compte 1 200 habitants en 2021.", Assert.IsType<Paragraph>(document.Root.Blocks[0]).Text);
        Assert.Equal("Source : Insee, recensement de la population.", Assert.IsType<Note>(document.Root.Blocks[1]).Text);
    }

    [Fact]
    public void A_raised_figure_that_calls_no_note_stays_raised() =>
        Assert.Equal("Une surface de 12 500 m² environ.", Pdfs.Read(new PaperBuilder()
            .Draw("BT /F 11 Tf 72 700 Td (Une surface de 12 500 m) Tj 5 Ts /F 6 Tf (2) Tj 0 Ts /F 11 Tf ( environ.) Tj ET").ToBytes()).OnlyText());

    [Fact]
    public void Bookmarks_give_the_headings_their_levels()
    {
        var document = Pdfs.Read(new PaperBuilder()
            .Text(72, 100, "1. Diagnostic", 11).Text(72, 140, "1.1 Habitat", 11).Text(72, 180, "Le parc vieillit.").NextPage().Text(72, 100, "2. Projet", 11).Text(72, 140, "Le projet est sobre.")
            .WithCatalogue("/Outlines 20 0 R")
            .WithObject("<< /First 21 0 R /Last 23 0 R /Count 3 >>")
            .WithObject("<< /Title (1. Diagnostic) /Parent 20 0 R /First 22 0 R /Last 22 0 R /Next 23 0 R /Dest [100 0 R /Fit] >>")
            .WithObject("<< /Title (Habitat) /Parent 21 0 R /Dest [100 0 R /Fit] >>")
            .WithObject("<< /Title (2. Projet) /Parent 20 0 R /Prev 21 0 R /Dest [102 0 R /Fit] >>").ToBytes());
        Assert.Equal([(1, "1. Diagnostic"), (2, "1.1 Habitat"), (1, "2. Projet")], document.Root.SelfAndDescendants().Skip(1).Select(s => (s.Level, s.Heading)));
        Assert.DoesNotContain(document.Notices, n => n.Code == "PLN2001");
    }

    [Fact]
    public void Without_bookmarks_headings_are_guessed_and_the_cure_is_that_of_a_pdf()
    {
        var document = Pdfs.Read(new PaperBuilder().Text(72, 100, "1. Diagnostic", 16, bold: true).Lines(72, 140, 11, "Le parc de logements vieillit et", "il faut le rénover sans tarder.").ToBytes());
        Assert.Equal("Diagnostic", Assert.Single(document.Root.Sections).Title);
        Assert.Contains("signets", Assert.Single(document.Notices).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ruled_table_is_a_grid_with_its_caption()
    {
        var document = Pdfs.Read(new PaperBuilder().Text(72, 100, "Tableau 1 : Logements commencés").Grid(72, 120, 120, 20, ["Commune", "2015", "2021"], ["Bayeux", "6 700", "6 900"], ["Caen", "61 000", "62 300"]).ToBytes());
        var table = Assert.Single(document.Root.Blocks.OfType<Table>());
        Assert.Equal((3, 3, "Tableau 1 : Logements commencés"), (table.RowCount, table.ColumnCount, table.Caption));
        Assert.Equal("62 300", table.Cells[^1].Text);
        Assert.All(table.Cells, c => Assert.Equal(1, c.Location.Page));
    }

    [Fact]
    public void A_table_that_goes_on_over_a_page_is_one_and_its_repeated_head_is_read_once()
    {
        string[] head = ["Commune", "2015", "2021"];
        var table = Assert.Single(Pdfs.Read(new PaperBuilder().Grid(72, 700, 120, 20, head, ["Bayeux", "6 700", "6 900"], ["Caen", "61 000", "62 300"]).NextPage()
            .Grid(72, 60, 120, 20, head, ["Falaise", "8 200", "8 100"], ["Vire", "17 000", "16 800"]).ToBytes()).Root.Blocks.OfType<Table>());
        Assert.Equal(5, table.RowCount);
        Assert.Equal(["Commune", "Bayeux", "Caen", "Falaise", "Vire"], table.Cells.Where(c => c.Column == 0).Select(c => c.Text));
        Assert.Equal(2, table.Cells[^1].Location.Page);
    }

    [Fact]
    public void A_table_of_contents_says_nothing()
    {
        var document = Pdfs.Read(new PaperBuilder().Text(72, 80, "Sommaire", 16)
            .Lines(72, 120, 11, "1. Diagnostic ................................ 3", "2. Justifications ............................ 14", "3. Incidences ............................... 27").ToBytes());
        Assert.All(document.Root.Blocks, b => Assert.Equal(BlockRole.TableOfContents, b.Role));
        Assert.Empty(document.Root.Blocks.OfType<Table>());
    }

    [Fact]
    public void Items_are_items_with_their_depth()
    {
        var items = Pdfs.Read(new PaperBuilder().Text(72, 100, "Trois besoins :").Text(80, 114, "• les jeunes ;").Text(95, 128, "– étudiants ;").Text(80, 142, "• les aînés.").ToBytes())
            .Root.Blocks.OfType<ListItem>().Select(i => (i.Level, i.Label, i.Text));
        Assert.Equal([(0, "•", "les jeunes ;"), (1, "–", "étudiants ;"), (0, "•", "les aînés.")], items);
    }

    [Fact]
    public void Tags_give_headings_where_there_are_no_bookmarks()
    {
        var document = Pdfs.Read(new PaperBuilder()
            .Draw("/H1 <</MCID 0>> BDC").Text(72, 100, "Diagnostic").Draw("EMC /P <</MCID 1>> BDC").Text(72, 140, "Le parc de logements vieillit, et la vacance augmente dans les bourgs.").Draw("EMC /Titre2 <</MCID 2>> BDC")
            .Text(72, 180, "Habitat").Draw("EMC /P <</MCID 3>> BDC").Text(72, 220, "La rénovation est engagée, mais elle reste trop lente pour les besoins.").Draw("EMC")
            .WithCatalogue("/MarkInfo << /Marked true >> /StructTreeRoot 20 0 R")
            .WithObject("<< /Type /StructTreeRoot /K [21 0 R 22 0 R 23 0 R 24 0 R] /RoleMap << /Titre2 /H2 >> >>")
            .WithObject("<< /S /H1 /P 20 0 R /Pg 100 0 R /K 0 >>").WithObject("<< /S /P /P 20 0 R /Pg 100 0 R /K 1 >>")
            .WithObject("<< /S /Titre2 /P 20 0 R /Pg 100 0 R /K [2] >>").WithObject("<< /S /P /P 20 0 R /Pg 100 0 R /K 3 >>").ToBytes());
        Assert.Equal([(1, "Diagnostic"), (2, "Habitat")], document.Root.SelfAndDescendants().Skip(1).Select(s => (s.Level, s.Heading)));
    }

    [Fact]
    public void A_frame_around_a_text_is_no_table()
    {
        var document = Pdfs.Read(new PaperBuilder().Grid(72, 120, 400, 30, ["Un encadré rappelle la règle."]).ToBytes());
        Assert.Equal(["Un encadré rappelle la règle."], document.AllTexts());
        Assert.Empty(document.Root.Blocks.OfType<Table>());
    }

    [Fact]
    public void A_page_can_be_drawn_with_what_was_recognised_on_it()
    {
        var svg = Pdfs.With(new PaperBuilder().Text(72, 100, "Le <parc> & le bourg").ToBytes(), path => DocumentReader.DrawPage(path, 1, Pdfs.Options));
        var drawing = System.Xml.Linq.XDocument.Parse(svg);
        Assert.Equal(["page", "mots", "lignes", "cellules"], drawing.Descendants().Where(e => e.Name.LocalName == "g").Select(e => (string?)e.Attribute("id")));
        Assert.Contains(drawing.Descendants(), e => e.Name.LocalName == "text" && e.Value == "<");
    }

    [Fact]
    public void A_page_that_is_not_there_cannot_be_drawn() => Assert.Equal("PLN1126", Pdfs.With(new PaperBuilder().Text(72, 100, "Seule page").ToBytes(), path =>
        Assert.Throws<Planning.Abstractions.UserErrorException>(() => DocumentReader.DrawPage(path, 2, Pdfs.Options))).Code);

    // A font whose code AD is a soft hyphen, as word processors write it: without this it is an ordinary one.
    private static PaperBuilder WithSoftHyphen()
    {
        const string map = "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <FF> <0020> endbfrange endcmap end";
        return new PaperBuilder().WithFont($"<< /Type /Font /Subtype /TrueType /BaseFont /Sans /Encoding /WinAnsiEncoding /ToUnicode 20 0 R /FirstChar 32 /LastChar 255 /Widths [{string.Join(' ', Enumerable.Repeat(500, 224))}] /FontDescriptor << /Type /FontDescriptor /FontName /Sans /Flags 32 /Ascent 800 /Descent -200 /CapHeight 700 /ItalicAngle 0 /StemV 80 /FontBBox [0 -200 1000 800] >> >>")
            .WithObject($"<< /Length {map.Length} >>\nstream\n{map}\nendstream");
    }

    [Fact]
    public void A_large_file_is_shared_between_children_and_stays_in_order()
    {
        var builder = new PaperBuilder();
        for (var page = 1; page <= 120; page++)
        {
            builder.Text(72, 300, $"Ici commence le passage de rang {page}.").NextPage();
        }

        var document = Pdfs.Read(builder.ToBytes(), Pdfs.Options with { Limits = PdfLimits.Default with { Processes = 3 } });
        Assert.Equal(Enumerable.Range(1, 120).Select(p => $"Ici commence le passage de rang {p}."), document.AllTexts());
        Assert.Equal(Enumerable.Range(1, 120), document.Root.Blocks.Select(b => b.Location.Page!.Value));
    }
}
