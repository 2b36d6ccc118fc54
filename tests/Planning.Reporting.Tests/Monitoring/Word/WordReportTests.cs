using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Word;

namespace Planning.Reporting.Tests.Monitoring.Word;

public sealed class WordReportTests
{
    [Fact]
    public void A_whole_report_fills_the_starter()
    {
        using var written = Written.Of(SomeReport.Whole());
        Assert.Empty(written.Notices);
        Assert.Contains("La vacance recule : 7,6 % des logements en 2025 contre 8,4 % en 2019.", written.Text, StringComparison.Ordinal);
        Assert.Contains("Tableau – Population municipale par commune", written.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(written.Body.Descendants<Text>(), t => t.Text.StartsWith('[') && t.Text != "[Réponse à rédiger]");
        Assert.Null(written.Document.MainDocumentPart!.WordprocessingCommentsPart);
    }

    [Fact]
    public void A_report_without_anything_to_say_says_so_everywhere()
    {
        using var written = Written.Of(SomeReport.Bare());
        Assert.Contains("Aucune décision n’est proposée.", written.Text, StringComparison.Ordinal);
        Assert.Contains("Les axes du plan n’ont pas été indiqués.", written.Text, StringComparison.Ordinal);
        Assert.Contains("Aucune des données demandées ne manque.", written.Text, StringComparison.Ordinal);
        Assert.Contains(written.Body.Descendants<Text>(), t => t.Text == "Aucun tableau.");
        Assert.Contains("date inconnue", written.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_inputs_give_the_same_bytes()
    {
        using var first = Written.Of(SomeReport.Whole());
        using var second = Written.Of(SomeReport.Whole());
        Assert.Equal(first.Bytes, second.Bytes);
    }

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public void Any_text_is_written_and_the_file_stays_valid(string text)
    {
        var report = SomeReport.Whole() with { Plan = SomeReport.Plan(text), Title = text };
        report = report with
        {
            Sections = [report.Sections[0] with { Title = text, Blocks = [SomeReport.Finding("a.b", "x", SomeReport.Sentence(text, 1)), SomeReport.Table("a.c", "x", text, 2, 2), SomeReport.Chart("a.d", "x", text)] }],
            References = [report.References[0] with { Figure = text, Document = text, Place = text }],
        };
        using var written = Written.Of(report);
        Assert.NotEmpty(written.Controls("bloc:a.b"));
    }

    [Fact]
    public void Three_thousand_rows_stay_within_the_margins_under_repeated_heads()
    {
        var report = SomeReport.Whole();
        report = report with { Sections = [report.Sections[0] with { Blocks = [SomeReport.Table("a.tableau", "x", "Toutes les communes", 3000, 6)] }] };
        using var written = Written.Of(report);
        var table = written.Controls("bloc:a.tableau").Single().Descendants<Table>().Single();
        Assert.Equal(3001, table.Elements<TableRow>().Count());
        Assert.Single(table.Descendants<TableHeader>());
        Assert.Equal(9072, table.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Sum(c => int.Parse(c.Width!.Value!, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Columns_that_have_no_room_side_by_side_go_into_several_tables()
    {
        var report = SomeReport.Whole();
        report = report with { Sections = [report.Sections[0] with { Blocks = [SomeReport.Table("a.tableau", "x", "Trente ans", 3, 30)] }] };
        using var written = Written.Of(report);
        var tables = written.Controls("bloc:a.tableau").Single().Descendants<Table>().ToList();
        Assert.True(tables.Count > 1);
        Assert.Equal(31, tables.Sum(t => t.Elements<TableRow>().First().Elements<TableCell>().Count() - 1) + 1);
        Assert.All(tables, t => Assert.InRange(t.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Sum(c => int.Parse(c.Width!.Value!, System.Globalization.CultureInfo.InvariantCulture)), 1000, 9072));
    }

    [Fact]
    public void No_heading_stands_over_nothing()
    {
        foreach (var report in new[] { SomeReport.Whole(), SomeReport.Bare() })
        {
            using var written = Written.Of(report);
            var paragraphs = written.Body.Descendants<Paragraph>().Where(p => p.InnerText.Length > 0).Select(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? string.Empty).ToList();
            for (var i = 0; i < paragraphs.Count; i++)
            {
                if (paragraphs[i] is ['H', 'e', 'a', 'd', 'i', 'n', 'g', var level])
                {
                    Assert.True(i + 1 < paragraphs.Count && (!paragraphs[i + 1].StartsWith("Heading", StringComparison.Ordinal) || paragraphs[i + 1][^1] > level), $"{i}: {paragraphs[i]}");
                }
            }
        }
    }

    [Fact]
    public void A_paragraph_with_figures_has_one_note_that_says_where_they_came_from()
    {
        using var written = Written.Of(SomeReport.Whole(), SomeTemplate.With("serie:population").Read());
        var call = Assert.Single(written.Body.Descendants<FootnoteReference>());
        var note = written.Document.MainDocumentPart!.FootnotesPart!.Footnotes!.Elements<Footnote>().Single(n => n.Id!.Value == call.Id!.Value).InnerText.Replace('\u00A0', ' ');
        Assert.Contains("RP2021_population.pdf", note, StringComparison.Ordinal);
        Assert.Contains("non relue", note, StringComparison.Ordinal);
        Assert.Contains("Détail en annexe, n° 1", note, StringComparison.Ordinal);
        Assert.Contains("2019.*", written.Text, StringComparison.Ordinal);
    }
}
