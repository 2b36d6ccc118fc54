using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Abstractions;
using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Word;

namespace Planning.Reporting.Tests.Monitoring.Word.RoundTrip;

public sealed class PreviousReportTests
{
    [Fact]
    public void What_nobody_touched_is_refreshed_and_nothing_else_changes()
    {
        using var first = Written.Of(SomeReport.Whole());
        using var second = Written.Of(NextReport.Of(), first.Edited());
        Assert.Empty(second.Notices);
        Assert.Contains("24 900 habitants", second.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("En 2025, le territoire compte", second.Text, StringComparison.Ordinal);
        Assert.Contains("Période 2019-2027", second.Text, StringComparison.Ordinal);
        Assert.Equal(first.Body.Descendants<SdtElement>().Count(), second.Body.Descendants<SdtElement>().Count());
        Assert.Equal(first.Document.MainDocumentPart!.ChartParts.Count(), second.Document.MainDocumentPart!.ChartParts.Count());
    }

    [Fact]
    public void The_same_report_over_itself_says_the_same()
    {
        using var first = Written.Of(SomeReport.Whole());
        using var second = Written.Of(SomeReport.Whole(), first.Edited());
        Assert.Equal(first.Text, second.Text);
        using var third = Written.Of(SomeReport.Whole(), second.Edited());
        Assert.Equal(second.Text, third.Text);
    }

    [Fact]
    public void What_people_wrote_between_our_paragraphs_stays_where_it_is()
    {
        using var first = Written.Of(SomeReport.Whole());
        using var second = Written.Of(NextReport.Of(), first.Edited(body =>
            Control(body, "bloc:demographie.population.constat").InsertAfterSelf(new Paragraph(new Run(new Text("Note de l’agence : le recensement a été décalé."))))));
        Assert.Contains("24 900 habitants.*\nNote de l’agence : le recensement a été décalé.\nTableau", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_that_a_person_rewrote_is_left_and_listed_with_the_new_facts()
    {
        using var first = Written.Of(SomeReport.Whole());
        using var second = Written.Of(NextReport.Of(), first.Edited(body => Control(body, "bloc:demographie.population.constat").Descendants<Text>().First().Text = "Nous comptons bien plus d’habitants."));
        Assert.Contains("Nous comptons bien plus d’habitants.", second.Text, StringComparison.Ordinal);
        Assert.Single(second.Notices, n => n.Code == "PLN2640");
        var annex = second.Controls("annexe.reecrits").Single().InnerText;
        Assert.Contains("Nous comptons bien plus d’habitants.", annex, StringComparison.Ordinal);
        Assert.Contains("24 900 habitants", annex, StringComparison.Ordinal);

        using var third = Written.Of(NextReport.Of("En 2029, le territoire compte 25 300 habitants."), second.Edited());
        Assert.Contains("Nous comptons bien plus d’habitants.", third.Text, StringComparison.Ordinal);
        Assert.Contains("25 300 habitants", third.Controls("annexe.reecrits").Single().InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_without_a_place_for_rewritten_passages_gets_one_at_the_end()
    {
        using var first = Written.Of(SomeReport.Whole(), SomeTemplate.With("serie:population"));
        using var second = Written.Of(NextReport.Of(), first.Edited(body => Control(body, "bloc:demographie.population.constat").Descendants<Text>().First().Text = "Autre chose."));
        Assert.Contains("\nPassages réécrits\n", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_person_removed_is_not_put_back_and_it_is_said()
    {
        using var first = Written.Of(SomeReport.Whole());
        using var second = Written.Of(NextReport.Of(), first.Edited(body => Control(body, "bloc:demographie.population.tableau").Remove()));
        Assert.Empty(second.Controls("bloc:demographie.population.tableau"));
        Assert.Single(second.Notices, n => n.Code == "PLN2641");
    }

    [Fact]
    public void What_a_person_moved_is_refreshed_where_it_is()
    {
        using var first = Written.Of(SomeReport.Whole());
        using var second = Written.Of(NextReport.Of(), first.Edited(body =>
        {
            var control = Control(body, "bloc:demographie.population.constat");
            control.Remove();
            body.InsertAt(control, 0);
        }));
        Assert.StartsWith("En 2027, le territoire compte 24 900 habitants.", second.Text, StringComparison.Ordinal);
        Assert.Single(second.Controls("bloc:demographie.population.constat"));
        Assert.Empty(second.Notices);
    }

    [Fact]
    public void An_answer_that_a_person_wrote_stays()
    {
        using var first = Written.Of(SomeReport.Whole());
        using var second = Written.Of(NextReport.Of(), first.Edited(body => Control(body, "reponse:sobriete-fonciere.question").Descendants<Text>().First().Text = "Parce que les bourgs étaient bâtis."));
        Assert.Contains("Parce que les bourgs étaient bâtis.", second.Text, StringComparison.Ordinal);
        Assert.Empty(second.Notices);
    }

    [Fact]
    public void What_is_new_comes_after_what_precedes_it_and_what_is_no_more_goes()
    {
        using var first = Written.Of(SomeReport.Whole());
        var report = NextReport.Of();
        report = report with { Sections = [report.Sections[0] with { Blocks = [report.Sections[0].Blocks[0], report.Sections[0].Blocks[1], SomeReport.Finding("demographie.menages.constat", "menages", SomeReport.Sentence("Les ménages comptent 2,1 personnes."))] }, .. report.Sections.Skip(1)] };
        using var second = Written.Of(report, first.Edited());
        Assert.Contains("24 900 habitants.*\nLes ménages comptent 2,1 personnes.\nSobriété foncière", second.Text, StringComparison.Ordinal);
        Assert.Equal(2, second.Document.MainDocumentPart!.ChartParts.Count());
    }

    [Fact]
    public void A_repeated_block_gains_a_round_and_keeps_what_was_written_in_the_others()
    {
        var template = new SomeTemplate();
        template.Add(template.Block("repeter:sections", new Paragraph(template.Inline("section.titre")), SomeTemplate.Text("Avis du comité :"), template.Block("section.contenu")));
        using var first = Written.Of(SomeReport.Whole(), template);
        var report = NextReport.Of();
        report = report with { Sections = [.. report.Sections, report.Sections[0] with { Id = "mobilites", Title = "Mobilités", Blocks = [SomeReport.Finding("mobilites.velo", "velo", SomeReport.Sentence("Le vélo progresse."))] }] };
        using var second = Written.Of(report, first.Edited(body => body.Descendants<Text>().First(t => t.Text == "Avis du comité :").Text = "Avis du comité : favorable."));
        Assert.Contains("Population et ménages\nAvis du comité : favorable.\n", second.Text, StringComparison.Ordinal);
        Assert.Contains("Mobilités\nAvis du comité :\nLe vélo progresse.", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_of_another_plan_or_kind_is_refused()
    {
        using var first = Written.Of(SomeReport.Whole());
        var previous = first.Edited();
        Assert.Equal("PLN1642", Refusal(() => Written.Of(SomeReport.Whole() with { Plan = SomeReport.Plan("PLUi du Val d’Essai", "200000001") }, previous)));
        Assert.Equal("PLN1643", Refusal(() => Written.Of(SomeReport.Whole() with { Kind = "suivi-annuel" }, previous)));
    }

    [Fact]
    public void A_file_that_is_no_report_of_ours_is_refused() =>
        Assert.Equal("PLN1640", Refusal(() => WordTemplate.ReadPrevious("autre.docx", new MemoryStream(SomeTemplate.With("synthese").Bytes()))));

    [Fact]
    public void A_report_whose_controls_lost_their_tags_is_refused()
    {
        using var first = Written.Of(SomeReport.Whole());
        Assert.Equal("PLN1639", Refusal(() => first.Edited(body => body.Descendants<Tag>().ToList().ForEach(t => t.Remove()))));
    }

    [Fact]
    public void A_report_whose_memory_was_damaged_is_refused()
    {
        using var first = Written.Of(SomeReport.Whole());
        var part = first.Document.MainDocumentPart!.CustomXmlParts.Single();
        using (var stream = part.GetStream(FileMode.Create))
        {
            stream.Write("<rapport xmlns=\"urn:planning:rapport:1\" plan=\"x\">"u8);
        }

        Assert.Equal("PLN1641", Refusal(() => first.Edited()));
    }

    [Fact]
    public void Changes_are_marked_when_asked_and_only_where_something_changes()
    {
        using var first = Written.Of(SomeReport.Whole());
        var report = NextReport.Of();
        var table = (ReportTable)report.Sections[0].Blocks[2];
        table = table with { Rows = [.. table.Rows.Skip(1).Select((r, i) => i == 0 ? (IReadOnlyList<ReportCell>)[r[0], .. r.Skip(1).SkipLast(1), new ReportCell("9 999", IsFigure: true)] : r), [new ReportCell("Nouvelle-Commune"), .. table.Rows[0].Skip(1)]] };
        report = report with { Sections = [report.Sections[0] with { Blocks = [.. report.Sections[0].Blocks.Take(2), table, .. report.Sections[0].Blocks.Skip(3)] }, .. report.Sections.Skip(1)] };
        using var second = Written.Of(report, first.Edited(), new WordReportOptions { TrackChanges = true });
        Assert.All(second.Body.Descendants<InsertedRun>(), i => Assert.Equal("Planning", i.Author!.Value));
        Assert.Contains("En 2025, le territoire compte", string.Concat(second.Body.Descendants<DeletedText>().Select(t => t.Text)), StringComparison.Ordinal);
        Assert.Contains("24 900 habitants", string.Concat(second.Body.Descendants<InsertedRun>().Select(t => t.InnerText)), StringComparison.Ordinal);
        var rows = second.Controls("bloc:demographie.population.tableau").Single().Descendants<TableRow>().ToList();
        Assert.Single(rows, r => r.TableRowProperties?.GetFirstChild<Inserted>() is not null && r.InnerText.StartsWith("Nouvelle-Commune", StringComparison.Ordinal));
        Assert.Single(rows, r => r.TableRowProperties?.GetFirstChild<Deleted>() is not null && r.InnerText.StartsWith("Saint-Aubin", StringComparison.Ordinal));
        Assert.Single(rows, r => r.TableRowProperties?.GetFirstChild<Inserted>() is null && r.Descendants<InsertedRun>().Any(i => i.InnerText == "9 999"));
        Assert.Empty(second.Controls("bloc:habitat.vacance.constat").Single().Descendants<InsertedRun>());

        using var third = Written.Of(report, second.Edited(), new WordReportOptions { TrackChanges = true });
        Assert.Empty(third.Notices);
        Assert.Equal(second.Text, third.Text);
    }

    private static string Refusal(Func<object> act) => Assert.Throws<UserErrorException>(act).Code;

    private static SdtElement Control(Body body, string tag) => body.Descendants<SdtElement>().First(c => c.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value == tag);
}
