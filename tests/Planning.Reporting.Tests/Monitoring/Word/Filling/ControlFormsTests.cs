using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word;

namespace Planning.Reporting.Tests.Monitoring.Word.Filling;

public sealed class ControlFormsTests
{
    [Fact]
    public void A_value_takes_the_look_of_the_text_it_replaces()
    {
        var template = new SomeTemplate();
        var control = template.Inline("plan.nom");
        control.Descendants<Run>().Single().PrependChild(new RunProperties(new Bold()));
        using var written = Written.Of(SomeReport.Whole(), template.Add(new Paragraph(new Run(new Text("Bilan du ") { Space = SpaceProcessingModeValues.Preserve }), control)));
        Assert.Equal("Bilan du PLUi du Pays de Lorne", written.Text);
        Assert.NotNull(written.Controls("plan.nom").Single().Descendants<Bold>().Single());
    }

    [Fact]
    public void The_same_tag_five_times_is_filled_five_times()
    {
        using var written = Written.Of(SomeReport.Whole(), SomeTemplate.With("serie:population", "serie:population", "serie:population", "serie:population", "serie:population"));
        Assert.Equal(5, written.Text.Split("24 310 habitants").Length - 1);
    }

    [Fact]
    public void Contents_in_a_line_cut_its_paragraph_in_two()
    {
        var template = new SomeTemplate();
        template.Add(new Paragraph(new Run(new Text("Avant")), template.Inline("tableau:population"), new Run(new Text("Après"))));
        using var written = Written.Of(SomeReport.Whole(), template);
        Assert.StartsWith("Avant\nTableau – Population", written.Text, StringComparison.Ordinal);
        Assert.EndsWith("\nAprès", written.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Contents_in_another_control_of_a_line_are_text_and_it_is_said()
    {
        var template = new SomeTemplate();
        var outer = template.Inline("libre");
        outer.GetFirstChild<SdtContentRun>()!.Append(template.Inline("serie:population"));
        using var written = Written.Of(SomeReport.Whole(), template.Add(new Paragraph(outer)));
        Assert.Contains(written.Notices, n => n.Code == "PLN2632");
        Assert.Contains("24 310 habitants", written.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Controls_in_headers_boxes_and_cells_are_filled()
    {
        var template = new SomeTemplate();
        var header = template.Main.AddNewPart<HeaderPart>("rId90");
        header.Header = new Header(new Paragraph(template.Inline("plan.nom")), template.Block("graphique:population"));
        template.Main.Document!.Body!.Elements<SectionProperties>().Single().PrependChild(new HeaderReference { Type = HeaderFooterValues.Default, Id = "rId90" });
        template.Add(new Table(
            new TableProperties(new TableWidth { Width = "0", Type = TableWidthUnitValues.Auto }), new TableGrid(new GridColumn { Width = "4000" }, new GridColumn { Width = "5000" }),
            new TableRow(new TableCell(template.Block("tableau:population"), new Paragraph()), new SdtCell(template.Properties("serie:population"), new SdtContentCell(new TableCell(new Paragraph()))))));
        using var written = Written.Of(SomeReport.Whole(), template);
        Assert.Contains("PLUi du Pays de Lorne", written.Document.MainDocumentPart!.HeaderParts.Single().Header!.InnerText, StringComparison.Ordinal);
        Assert.Contains("Courbe de 2019 à 2025", written.Document.MainDocumentPart!.HeaderParts.Single().Header!.InnerText, StringComparison.Ordinal);
        Assert.Contains("24 310 habitants", written.Text, StringComparison.Ordinal);
        var inner = written.Controls("tableau:population").Single().Descendants<Table>().Single();
        Assert.InRange(inner.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Sum(c => int.Parse(c.Width!.Value!, System.Globalization.CultureInfo.InvariantCulture)), 1000, 4000);
    }

    [Fact]
    public void A_control_bound_to_the_file_or_of_dates_keeps_what_was_written()
    {
        var template = new SomeTemplate();
        template.Add(new Paragraph(template.Inline("rapport.date", "exemple", new DataBinding { XPath = "/x", StoreItemId = "{00000000-0000-0000-0000-000000000000}" }, new SdtContentDate(new DateFormat { Val = "d MMMM yyyy" }) { FullDate = new DateTime(2001, 1, 1) })));
        using var written = Written.Of(SomeReport.Whole(), template);
        Assert.Equal("1er mars 2026", written.Text);
        Assert.Empty(written.Body.Descendants<DataBinding>());
        Assert.Equal(new DateTime(2026, 3, 1), written.Body.Descendants<SdtContentDate>().Single().FullDate!.Value);
    }

    [Fact]
    public void A_block_is_repeated_for_each_section_and_a_row_too()
    {
        var template = new SomeTemplate();
        template.Styled(SomeTemplate.ParagraphStyle("Titre1", "Titre 1"), SomeTemplate.ParagraphStyle("Titre2", "heading 2", 1));
        var heading = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Titre1" }), template.Inline("section.titre"));
        template.Add(
            new Table(new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }), new TableGrid(new GridColumn { Width = "4000" }, new GridColumn { Width = "4000" }), template.Row("repeter:sections", "section.titre", "section.article")),
            template.Block("repeter:sections", heading, template.Block("section.contenu")));
        using var written = Written.Of(SomeReport.Whole(), template);
        Assert.Empty(written.Notices);
        Assert.Equal(3, written.Body.Elements<Table>().First().Descendants<TableRow>().Count());
        Assert.Equal(["Population et ménages", "Sobriété foncière", "Logement"], written.Body.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Titre1").Select(p => p.InnerText));
        Assert.Equal(["Usages des sols consommés", "Logements sociaux"], written.Body.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Titre2").Select(p => p.InnerText));
    }

    [Fact]
    public void Objectives_are_repeated_within_their_axes()
    {
        var template = new SomeTemplate();
        template.Add(template.Block("repeter:axes", new Paragraph(template.Inline("axe.titre")), template.Block("axe.contenu"),
            template.Block("repeter:objectifs", new Paragraph(template.Inline("objectif.titre")), template.Block("objectif.contenu"))));
        using var written = Written.Of(SomeReport.Whole(), template);
        Assert.Equal(1, written.Text.Split("Produire 180 logements par an").Length - 1);
        Assert.True(written.Text.IndexOf("Restaurer 40 km de haies", StringComparison.Ordinal) > written.Text.IndexOf("Axe 2.", StringComparison.Ordinal));
    }

    [Fact]
    public void What_has_no_meaning_outside_a_repeated_block_is_said()
    {
        using var written = Written.Of(SomeReport.Whole(), SomeTemplate.With("section.titre", "section.contenu"));
        Assert.Equal(2, written.Notices.Count(n => n.Code == "PLN2631"));
    }

    [Fact]
    public void A_title_above_a_section_stands_for_its_own()
    {
        var template = new SomeTemplate();
        template.Styled(SomeTemplate.ParagraphStyle("T1", "heading 1", 0)).Add(SomeTemplate.Text("Le logement chez nous", "T1"), template.Block("section:habitat"));
        using var written = Written.Of(SomeReport.Whole(), template);
        Assert.DoesNotContain("\nLogement\n", written.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Tags_are_read_whatever_their_accents_and_capitals()
    {
        using var written = Written.Of(SomeReport.Whole(), SomeTemplate.With("Synthèse", "Données-absentes"));
        Assert.Contains("Les décisions à prendre", written.Text, StringComparison.Ordinal);
        Assert.Contains("Part modale du vélo", written.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_control_in_itself_is_filled_once()
    {
        var template = new SomeTemplate();
        template.Add(template.Block("synthese", template.Block("synthese", template.Block("synthese"))));
        using var written = Written.Of(SomeReport.Whole(), template);
        Assert.Single(written.Text.Split('\n'), l => l == "Les décisions à prendre");
    }
}
