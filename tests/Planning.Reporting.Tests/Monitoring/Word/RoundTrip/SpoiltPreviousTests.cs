using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Planning.Reporting.Tests.Monitoring.Word.RoundTrip;

public sealed class SpoiltPreviousTests
{
    private const string Ledger = "urn:planning:rapport:1";

    [Fact]
    public void Without_its_part_of_notes_it_is_brought_up_to_date()
    {
        using var first = Written.Of(SomeReport.Whole());
        var edited = first.Edited(_ => first.Document.MainDocumentPart!.DeletePart(first.Document.MainDocumentPart.FootnotesPart!));
        using var second = Written.Of(NextReport.Of(), edited);
        Assert.Contains("24 900 habitants", second.Text, StringComparison.Ordinal);
        Assert.Equal("PLN2636", Assert.Single(second.Notices).Code);
        Assert.NotEmpty(second.Body.Descendants<FootnoteReference>());
    }

    [Fact]
    public void Without_its_charts_they_are_drawn_again()
    {
        using var first = Written.Of(SomeReport.Whole());
        var edited = first.Edited(_ => first.Document.MainDocumentPart!.DeleteParts(first.Document.MainDocumentPart.ChartParts.ToList()));
        using var second = Written.Of(NextReport.Of(), edited);
        Assert.Equal(first.Body.Descendants<Drawing>().Count(), second.Document.MainDocumentPart!.ChartParts.Count());
    }

    [Fact]
    public void A_drawing_that_was_removed_is_drawn_again_under_its_caption()
    {
        using var first = Written.Of(SomeReport.Whole());
        using var second = Written.Of(NextReport.Of(), first.Edited(body => body.Descendants<Drawing>().ToList().ForEach(d => d.Remove())));
        Assert.NotEmpty(second.Body.Descendants<Drawing>());
        Assert.Empty(second.Notices);
    }

    [Theory]
    [InlineData("Target=\"footnotes.xml\"", "Target=\"ailleurs.xml\"")]
    [InlineData("Target=\"styles.xml\"", "Target=\"ailleurs.xml\"")]
    [InlineData("<Relationship [^>]*chart[^>]*/>", "")]
    [InlineData("<Relationship [^>]*footnotes[^>]*/>", "")]
    [InlineData("<Relationship [^>]*footer[^>]*/>", "")]
    [InlineData("<Relationship [^>]*styles[^>]*/>", "")]
    [InlineData("</Relationships>", "")]
    public void A_relation_changed_by_hand_ends_in_a_report_or_in_a_sentence(string pattern, string by)
    {
        using var first = Written.Of(SomeReport.Whole());
        Assert.True(Damaged.Refusal(Damaged.Entry(first.Bytes, "word/_rels/document.xml.rels", x => Regex.Replace(x, pattern, by, RegexOptions.None, TimeSpan.FromSeconds(5))), true) is null or { Code: "PLN1633" or "PLN1644" });
    }

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/styles.xml")]
    [InlineData("word/footnotes.xml")]
    [InlineData("word/numbering.xml")]
    [InlineData("word/_rels/document.xml.rels")]
    [InlineData("[Content_Types].xml")]
    [InlineData("_rels/.rels")]
    public void A_file_taken_out_of_it_ends_in_a_report_or_in_a_sentence(string part)
    {
        using var first = Written.Of(SomeReport.Whole());
        Assert.True(Damaged.Refusal(Damaged.Without(first.Bytes, part), true) is null or { Code: "PLN1632" or "PLN1633" or "PLN1640" or "PLN1644" });
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    [InlineData(0.999)]
    public void Cut_short_it_is_refused(double share)
    {
        using var first = Written.Of(SomeReport.Whole());
        Assert.Equal("PLN1633", Damaged.Refusal(first.Bytes[..(int)(first.Bytes.Length * share)], true)?.Code);
    }

    [Fact]
    public void Bytes_changed_within_it_end_in_a_report_or_in_a_sentence()
    {
        using var first = Written.Of(SomeReport.Whole());
        for (var at = 100; at < first.Bytes.Length; at += first.Bytes.Length / 6)
        {
            var bytes = first.Bytes.ToArray();
            Array.Fill(bytes, (byte)0x55, at, Math.Min(60, bytes.Length - at));
            Assert.True(Damaged.Refusal(bytes, true) is null or { Code: "PLN1632" or "PLN1633" or "PLN1640" or "PLN1641" or "PLN1644" });
        }
    }

    [Theory]
    [InlineData("empreinte=\"[^\"]*\"", "empreinte=\"x\"", null)]
    [InlineData("etiquette=\"bloc:demographie.population.constat\"", "etiquette=\"bloc:autre\"", null)]
    [InlineData("<texte [^>]*/>", "", "PLN1641")]
    [InlineData("<texte dans=\"sections\"[^>]*/>", "", null)]
    [InlineData("<chiffre [^>]*/>", "", null)]
    [InlineData("de=\"2019\"", "de=\"99999999999\"", "PLN1641")]
    [InlineData("de=\"2019\"", "", "PLN1641")]
    [InlineData("n=\"1\"", "n=\"un\"", "PLN1641")]
    [InlineData("</rapport>", "<motif dans=\"a\">&lt;pas du xml</motif></rapport>", "PLN1641")]
    [InlineData("sorte=\"bilan-plui\"", "sorte=\"autre\"", "PLN1643")]
    public void What_it_remembers_changed_by_hand_loses_nothing_of_what_people_wrote(string pattern, string by, string? code)
    {
        using var first = Written.Of(SomeReport.Whole());
        _ = first.Edited(body => Control(body, "bloc:demographie.population.constat").Descendants<Text>().First().Text = "Nous comptons bien plus d’habitants.");
        using var again = new MemoryStream();
        first.Document.Clone(again).Dispose();

        var bytes = again.ToArray();
        var name = new System.IO.Compression.ZipArchive(new MemoryStream(bytes)).Entries.Single(e => e.FullName.StartsWith("customXml/item", StringComparison.Ordinal) && new StreamReader(e.Open()).ReadToEnd().Contains($"xmlns=\"{Ledger}\"", StringComparison.Ordinal)).FullName;
        bytes = Damaged.Entry(bytes, name, x => Regex.Replace(x, pattern, by, RegexOptions.None, TimeSpan.FromSeconds(5)));
        Assert.Equal(code, Damaged.Refusal(bytes, true)?.Code);
        if (code is null)
        {
            using var second = Written.Of(NextReport.Of(), Planning.Reporting.Monitoring.Word.WordTemplate.ReadPrevious("p.docx", new MemoryStream(bytes)));
            Assert.Contains("Nous comptons bien plus d’habitants.", second.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_piece_put_into_another_keeps_both_up_to_date_where_nothing_was_written()
    {
        using var first = Written.Of(SomeReport.Whole());
        var edited = first.Edited(body =>
        {
            var inner = Control(body, "bloc:demographie.population.tableau");
            inner.Remove();
            Control(body, "bloc:demographie.population.constat").Descendants<SdtContentBlock>().First().Append(inner);
        });
        var report = NextReport.Of();
        var table = (Abstractions.Monitoring.ReportTable)report.Sections[0].Blocks[2];
        table = table with { Rows = [[table.Rows[0][0], new Abstractions.Monitoring.ReportCell("9 999", IsFigure: true), .. table.Rows[0].Skip(2)], .. table.Rows.Skip(1)] };
        report = report with { Sections = [report.Sections[0] with { Blocks = [.. report.Sections[0].Blocks.Take(2), table, .. report.Sections[0].Blocks.Skip(3)] }, .. report.Sections.Skip(1)] };
        using var second = Written.Of(report, edited);
        Assert.Contains("9 999", Assert.Single(second.Controls("bloc:demographie.population.tableau")).InnerText, StringComparison.Ordinal);
        Assert.Contains("24 900 habitants", second.Controls("annexe.reecrits").Single().InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_piece_several_times_is_refreshed_everywhere_and_one_rewritten_is_kept()
    {
        using var first = Written.Of(SomeReport.Whole(), SomeTemplate.With("serie:population", "plan.nom", "rapport.periode", "rapport.periode", "serie:population"));
        var edited = first.Edited(body =>
        {
            var finding = Control(body, "bloc:demographie.population.constat");
            finding.InsertAfterSelf(finding.CloneNode(true));
            body.Descendants<SdtElement>().Last(c => c.SdtProperties!.GetFirstChild<Tag>()!.Val == "rapport.periode").Descendants<Text>().First().Text = "six ans";
            body.Descendants<SdtElement>().Last(c => c.SdtProperties!.GetFirstChild<Tag>()!.Val == "bloc:demographie.population.constat").Descendants<Text>().First().Text = "À nous.";
        });
        using var second = Written.Of(NextReport.Of(), edited);
        using var third = Written.Of(NextReport.Of("En 2029, le territoire compte 25 300 habitants.") with { Period = new Abstractions.Indicators.Period(2019, 2029) }, second.Edited());
        Assert.Equal(["2019-2029", "six ans"], third.Controls("rapport.periode").Select(c => c.InnerText));
        Assert.Equal(3, third.Controls("bloc:demographie.population.constat").Count);
        Assert.Equal(2, third.Controls("bloc:demographie.population.constat").Count(c => c.InnerText.Contains("25 300 habitants", StringComparison.Ordinal)));
        Assert.Contains("À nous.", third.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_given_as_a_template_is_filled_as_one()
    {
        var template = new SomeTemplate();
        template.Add(template.Block("repeter:sections", SomeTemplate.Text("Avis :"), template.Block("section.contenu")), template.Block("serie:population"));
        using var first = Written.Of(SomeReport.Whole(), template);
        _ = first.Edited(body => body.Descendants<Text>().First(t => t.Text == "Avis :").Text = "Avis : voir l’annexe, n° 3.");
        using var copy = new MemoryStream();
        first.Document.Clone(copy).Dispose();
        using var second = Written.Of(NextReport.Of() with { Sections = [.. NextReport.Of().Sections.Take(1)] }, Planning.Reporting.Monitoring.Word.WordTemplate.Read("rapport.docx", new MemoryStream(copy.ToArray())));
        Assert.Contains("24 900 habitants", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_repeated_blocks_keep_each_its_own_pattern()
    {
        var template = new SomeTemplate();
        template.Add(
            template.Block("repeter:sections", new Paragraph(new Run(new Text("Premier : ") { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }), template.Inline("section.titre"))),
            SomeTemplate.Text("Entre"),
            template.Block("repeter:sections", SomeTemplate.Text("Second"), template.Block("section.contenu")));
        using var first = Written.Of(SomeReport.Whole(), template);
        var report = NextReport.Of();
        report = report with { Sections = [.. report.Sections, report.Sections[0] with { Id = "mobilites", Title = "Mobilités", Blocks = [SomeReport.Finding("mobilites.velo", "velo", SomeReport.Sentence("Le vélo progresse."))] }] };
        using var second = Written.Of(report, first.Edited());
        Assert.Contains("Premier : Mobilités\nEntre", second.Text, StringComparison.Ordinal);
        Assert.Contains("Second\nLe vélo progresse.", second.Text, StringComparison.Ordinal);
    }

    private static SdtElement Control(Body body, string tag) => body.Descendants<SdtElement>().First(c => c.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value == tag);
}
