using Planning.Abstractions;
using Planning.Abstractions.Findings;
using Planning.Rules.Templates;

namespace Planning.Rules.Tests.Citations;

public sealed class CitationFindingTests
{
    [Fact]
    public void A_repealed_article_is_told_once_with_its_end_its_successor_and_its_places()
    {
        var finding = Citing.Report("Vu l'article L. 111-1-4 du code de l'urbanisme.\nLe recul suit l'article L. 111-1-4 du code de l'urbanisme.").Findings.Single();
        Assert.Equal(("COMMUN-CIT-010", "L111-1-4", "L111-1-4", Verdict.Partial), (finding.Rule.Id, finding.Rule.Article, finding.Subject, finding.Verdict));
        Assert.Contains("L. 111-1-4 est abrogé depuis le 1er janvier 2016", Plain(finding.Message), StringComparison.Ordinal);
        Assert.Contains("aux articles L. 111-6 à L. 111-10", Plain(finding.Message), StringComparison.Ordinal);
        Assert.Contains("Il est cité 2 fois.", finding.Message, StringComparison.Ordinal);
        Assert.Equal(2, finding.Evidence.Count);
    }

    [Fact]
    public void A_reused_article_is_told_with_both_subjects()
    {
        var finding = Citing.Report("Le PLU suit l'article L. 123-1 du code de l'urbanisme.").Findings.Single();
        Assert.Equal("COMMUN-CIT-020", finding.Rule.Id);
        Assert.Contains("contenu du plan local d'urbanisme", finding.Message, StringComparison.Ordinal);
        Assert.Contains("schéma directeur de la région Île-de-France", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("L'article L. 515-1 du code de l'urbanisme.", "COMMUN-CIT-030", Verdict.Partial)]
    [InlineData("L'avis est requis par l'article L. 621-30.", "COMMUN-CIT-050", Verdict.ToReview)]
    public void What_is_unknown_is_to_correct_and_what_is_untold_to_examine(string text, string rule, Verdict verdict)
    {
        var finding = Citing.Report(text).Findings.Single();
        Assert.Equal((rule, verdict), (finding.Rule.Id, finding.Verdict));
    }

    [Theory]
    [InlineData("L'avis est requis par l'article L. 621-30.", "L. 621-30 n'est pas un article du code de l'urbanisme, et rien ne dit de quel code il est.")]
    [InlineData("Les débits réservés de l'article L. 214-1 sont respectés.", "Rien ne dit de quel code est l'article L. 214-1.")]
    public void An_article_whose_code_is_not_told_is_said_to_be_of_another_where_the_code_never_carried_it(string text, string message) =>
        Assert.Equal(message, Plain(Citing.Report(text).Findings.Single().Message));

    [Fact]
    public void An_article_to_come_is_told_with_its_day()
    {
        var finding = Citing.Report("L'article L. 151-5 du code de l'urbanisme.", new DateOnly(2014, 1, 1)).Findings.Single();
        Assert.Equal("COMMUN-CIT-040", finding.Rule.Id);
        Assert.Contains("1er janvier 2016", Plain(finding.Message), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Éléments repérés au titre de l'ancien article L. 123-1-5 du code de l'urbanisme, devenu l'article L. 151-19.")]
    [InlineData("Vu la délibération prise sur le fondement de l'article L. 123-6 du code de l'urbanisme alors en vigueur,")]
    [InlineData("Le plan reste régi par les articles R. 123-1 à R. 123-14 du code de l'urbanisme dans leur rédaction en vigueur au 31 décembre 2015.")]
    [InlineData("Le règlement du PLU conserve la forme de l'article R. 123-9 du code de l'urbanisme, comme le permet l'article 12 du décret n° 2015-1783.")]
    [InlineData("L'article L. 113-2 du code de l'urbanisme a remplacé l'article L. 130-2.")]
    public void What_the_text_itself_tells_as_former_law_asks_for_nothing(string text)
    {
        var report = Citing.Report(text);
        Assert.Empty(report.Findings);
        Assert.Contains(report.Citations, c => c.Status is CitationStatus.Repealed or CitationStatus.Reused);
    }

    [Theory]
    [InlineData("Le recul suit, de ce côté, l'article L. 111-1-4 du code de l'urbanisme.", "L. 111-1-4")]
    [InlineData("| Recul | Article |\n| Route | art. L. 111-1-4 du code de l'urbanisme |", "L. 111-1-4")]
    public void The_place_is_that_of_the_number_itself(string text, string words)
    {
        var document = ExampleDocument.From(string.Empty, text);
        var place = Citing.Report(document).Findings.Single().Evidence[0].Location.Span!.Value;
        var held = text.Contains('|', StringComparison.Ordinal) ? "art. L. 111-1-4 du code de l'urbanisme" : text;
        Assert.Equal(words, held.Substring(place.Start, place.Length));
    }

    [Fact]
    public void The_document_s_own_date_goes_before_that_of_the_law()
    {
        var facts = new FactSet(new Dictionary<string, string> { ["plan.date_document"] = "2014-06-01" });
        Assert.Equal(CitationStatus.InForce, Citing.Report("L'article L. 123-1-5 du code de l'urbanisme.", facts: facts).Citations.Single().Status);
    }

    [Theory]
    [InlineData("L'article L. 123-1-5 du code de l'urbanisme.", 1)]
    [InlineData("L'article L. 151-5 du code de l'urbanisme.", 0)]
    public void A_document_without_a_date_is_told_so_where_its_citations_hang_on_it(string text, int notices) =>
        Assert.Equal(notices, Citing.Report(text, isUndated: true).Notices.Count(n => n.Code == "PLN2501"));

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
