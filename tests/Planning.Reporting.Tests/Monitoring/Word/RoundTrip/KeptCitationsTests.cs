using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Word.RoundTrip;

namespace Planning.Reporting.Tests.Monitoring.Word.RoundTrip;

public sealed class KeptCitationsTests
{
    private const string Finding = "bloc:demographie.population.constat";

    [Fact]
    public void A_note_that_stays_takes_the_new_numbers_of_the_annex()
    {
        using var first = Written.Of(SomeReport.Whole());
        using var second = Written.Of(Renumbered(3, 1, 2, 4, 5, 6), Rewritten(first));
        Assert.Contains("Détail en annexe, n° 2 et 3.", NoteOf(second), StringComparison.Ordinal);
        using var third = Written.Of(SomeReport.Whole(), second.Edited());
        Assert.Contains("Détail en annexe, n° 1 et 2.", NoteOf(third), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_the_annex_no_longer_has_is_said()
    {
        using var first = Written.Of(SomeReport.Whole());
        using var second = Written.Of(Renumbered(2, 3, 4, 5, 6), Rewritten(first));
        Assert.Contains("Détail en annexe, n° 1 ; ses autres chiffres n’y sont plus.", NoteOf(second), StringComparison.Ordinal);
        Assert.Contains("Sa note cite un chiffre qui n’est plus dans l’annexe (n° 1 du rapport précédent).", second.Controls("annexe.reecrits").Single().InnerText, StringComparison.Ordinal);
        using var third = Written.Of(Renumbered(3, 4, 5, 6), Rewritten(first));
        Assert.Contains("Chiffres du rapport précédent, qui ne sont plus en annexe.", NoteOf(third), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_cut_up_by_a_program_is_renumbered_whole()
    {
        using var first = Written.Of(SomeReport.Whole());
        var previous = Rewritten(first, body =>
        {
            var text = first.Document.MainDocumentPart!.FootnotesPart!.Footnotes!.Elements<Footnote>().First(n => n.InnerText.Contains("n° 1 et 2", StringComparison.Ordinal)).Descendants<Text>().Last();
            var cut = text.Text.IndexOf("1 et 2", StringComparison.Ordinal) + 1;
            text.Parent!.InsertAfterSelf(new Run(new Text(text.Text[cut..]) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }));
            text.Text = text.Text[..cut];
        });
        using var second = Written.Of(Renumbered(3, 1, 2, 4, 5, 6), previous);
        Assert.EndsWith("Détail en annexe, n° 2 et 3.", NoteOf(second), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_a_person_wrote_is_left_and_what_it_became_is_said()
    {
        using var first = Written.Of(SomeReport.Whole());
        using var second = Written.Of(Renumbered(3, 1, 4, 5, 6), Rewritten(first, words: "Nous comptons autrement (annexe, n° 1 et 2 ; voir aussi le n° 3 de l’annexe)."));
        Assert.Contains("(annexe, n° 1 et 2", second.Controls(Finding).Single().InnerText, StringComparison.Ordinal);
        var listed = second.Controls("annexe.reecrits").Single().InnerText;
        Assert.Contains("le n° 1 est devenu le n° 2, le n° 2 n’y est plus.", listed, StringComparison.Ordinal);
        Assert.Contains("le n° 3 est devenu le n° 1.", listed, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_cites_the_annex_is_listed_with_what_its_numbers_became()
    {
        using var first = Written.Of(SomeReport.Whole());
        var previous = first.Edited(body => Control(body, "reponse:sobriete-fonciere.question").Descendants<Text>().First().Text = "Voir l’annexe, n° 3.");
        using var second = Written.Of(Renumbered(3, 1, 2, 4, 5, 6) with { Sections = SomeReport.Whole().Sections }, previous);
        Assert.Contains("le n° 3 est devenu le n° 1.", second.Controls("annexe.reecrits").Single().InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void An_annex_of_sources_that_a_person_changed_stays_under_the_one_of_today()
    {
        using var first = Written.Of(SomeReport.Whole());
        var previous = first.Edited(body => Control(body, "bloc:annexe.sources").Descendants<TableRow>().ElementAt(1).Descendants<Text>().Last().Text = "relue par Marie");
        using var second = Written.Of(Renumbered(3, 1, 2, 4, 5, 6), previous);
        Assert.StartsWith("1taux de vacance", second.Controls("bloc:annexe.sources").Single().Descendants<TableRow>().ElementAt(1).InnerText, StringComparison.Ordinal);
        Assert.DoesNotContain("Marie", second.Controls("bloc:annexe.sources").Single().InnerText, StringComparison.Ordinal);
        Assert.Contains("relue par Marie", second.Text, StringComparison.Ordinal);
        Assert.Single(second.Notices, n => n.Code == "PLN2640");
        using var third = Written.Of(Renumbered(3, 1, 2, 4, 5, 6), second.Edited());
        Assert.Equal(3, third.Text.Split("relue par Marie").Length + third.Controls("bloc:annexe.sources").Count - (third.Text.Contains("Aucun passage", StringComparison.Ordinal) ? 0 : 1));
    }

    [Theory]
    [InlineData("Détail en annexe, n° 3, 5 à 8 et 12.", "3 5 6 7 8 12")]
    [InlineData("Voir l’annexe n° 4.", "4")]
    [InlineData("au n° 7 de l'annexe", "7")]
    [InlineData("La délibération n° 12 du conseil", "")]
    [InlineData("annexe, n° 8 à 3", "8 3")]
    public void Numbers_of_the_annex_are_read_where_they_are_cited(string text, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', AnnexCitation.In(text).SelectMany(c => c.Numbers)));

    private static Planning.Reporting.Monitoring.Word.WordTemplate Rewritten(Written first, Action<Body>? more = null, string words = "Nous comptons bien plus d’habitants.") => first.Edited(body =>
    {
        Control(body, Finding).Descendants<Text>().First().Text = words;
        more?.Invoke(body);
    });

    private static string NoteOf(Written report)
    {
        var id = report.Controls(Finding).Single().Descendants<FootnoteReference>().Single().Id!.Value;
        return PieceText.Of(report.Document.MainDocumentPart!.FootnotesPart!.Footnotes!.Elements<Footnote>().Single(n => n.Id!.Value == id)).Trim();
    }

    /// <summary>The report, its annex in another order: the n-th number given is the old number of the n-th line.</summary>
    private static MonitoringReport Renumbered(params int[] order)
    {
        var report = SomeReport.Whole();
        return report with
        {
            Sections = [],
            Axes = [],
            Summary = report.Summary with { Favourable = [], Unfavourable = [] },
            References = [.. order.Select((old, i) => report.References.Single(r => r.Number == old) with { Number = i + 1 })],
        };
    }

    private static SdtElement Control(Body body, string tag) => body.Descendants<SdtElement>().First(c => c.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value == tag);
}
