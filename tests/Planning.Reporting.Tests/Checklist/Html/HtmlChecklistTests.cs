using System.Xml.Linq;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Tests.Checklist.Html;

public sealed class HtmlChecklistTests
{
    [Fact]
    public void The_page_is_in_French_and_names_what_was_checked_and_when()
    {
        var page = Page(Some.OneOfEach());

        Assert.Equal("fr", page.Root!.Attribute("lang")!.Value);
        Assert.Equal("PLUi du Val d'Essai", page.Descendants("h1").Single().Value);
        Assert.Equal("1er\u00A0mars\u00A02026 à 9\u00A0h\u00A005", page.Descendants("time").Single().Value);
        Assert.Equal("PLUi RP v7.docx", With(page, "made").Elements("span").Single().Value);
    }

    [Fact]
    public void The_figures_count_obligations_and_leave_advice_apart()
    {
        var page = Page(Some.OneOfEach());

        Assert.Equal(
            ["1 manquante", "1 partielle", "1 à examiner", "1 satisfaite", "1 sans objet"],
            With(page, "tiles").Elements("li").Select(li => li.Value.Trim()));
        Assert.Equal("5\u00A0obligations contrôlées, dont 3 à reprendre ou à examiner.", With(page, "summary").Elements("p").First().Value);
        Assert.Contains("un conseil", With(page, "aside").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_grouped_by_what_to_do_whatever_their_order()
    {
        var groups = Page(Some.OneOfEach()).Descendants("section").Where(s => Is(s, "group"))
            .Select(g => $"{g.Element("h3")!.Value}: {string.Join(' ', g.Elements("article").Select(a => a.Attribute("data-verdict")!.Value))}");

        Assert.Equal(
            ["À compléter 2: missing partial", "À examiner 1: to-review", "Satisfait 1: satisfied", "Sans objet 1: not-applicable", "Conseils 1: advice"], groups);
    }

    [Fact]
    public void A_finding_gives_all_that_is_needed_to_defend_it()
    {
        var article = Page(Some.Result(Some.Report(Some.Finding(Verdict.Partial)))).Descendants("article").Single();

        Assert.Equal("Partiel", With(article, "verdict").Value);
        Assert.Equal("art.\u00A0L.\u00A0151-4, al. 3 du code de l’urbanisme obligatoire PLUI-RP-160", With(article, "law").Value);
        Assert.Equal(["Constat", "À faire", "Passage", "Cherché dans"], article.Descendants("dt").Select(d => d.Value));
        Assert.Equal("«\u00A0Entre 2011 et 2021, 84 hectares ont été consommés.\u00A0»", article.Descendants("blockquote").Single().Value.Trim());
        Assert.Equal("Montre\u00A0: une surface en hectares", With(article, "shows").Value);
        Assert.Equal("2. Diagnostic › 2.3 Consommation d'espaces · paragraphe\u00A0412 · page\u00A034", With(article, "place").Value);
        Assert.Equal(["1. Préambule", "2. Diagnostic"], With(article, "searched").Elements("li").Select(l => l.Value));
    }

    [Fact]
    public void Every_verdict_is_told_in_words_beside_its_shape()
    {
        var verdicts = Page(Some.OneOfEach()).Descendants("p").Where(p => Is(p, "verdict")).ToList();

        Assert.Equal(["Manquant", "Partiel", "À examiner", "Satisfait", "Sans objet", "Conseil\u00A0: partiel"], verdicts.Select(v => v.Value));
        Assert.All(verdicts, v => Assert.NotNull(v.Element("svg")));
    }

    [Fact]
    public void What_was_left_out_is_said_before_any_verdict()
    {
        var page = Page(Sample.Result());
        var warnings = With(page, "warnings").Descendants("li").Select(l => l.Value).ToList();

        Assert.Same(page.Descendants("main").Single().Elements().First(), With(page, "warnings"));
        Assert.Equal(3, warnings.Count);
        Assert.StartsWith("Non contrôlé\u00A0: Annexes sanitaires.docx. Ce fichier est protégé par un mot de passe.", warnings[0], StringComparison.Ordinal);
        Assert.Contains("PLN2104", warnings[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Several_documents_are_listed_with_a_link_and_their_own_figures()
    {
        var page = Page(Sample.Result());
        var links = With(page, "documents").Descendants("a").Select(a => a.Attribute("href")!.Value[1..]).ToList();

        Assert.Equal("2\u00A0documents contrôlés", page.Descendants("h1").Single().Value);
        Assert.Equal(["document-1", "document-2"], links);
        Assert.All(links, id => Assert.Single(page.Descendants(), e => e.Attribute("id")?.Value == id));
    }

    [Fact]
    public void Nothing_checked_is_said_with_what_to_do()
    {
        var page = Page(Some.Result());

        Assert.Equal("Aucun document contrôlé", page.Descendants("h1").Single().Value);
        Assert.Contains("Vérifiez les fichiers indiqués", With(page, "empty").Value, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Descendants("button"), _ => true);
    }

    [Fact]
    public void A_document_that_no_rule_bears_on_is_said_so() =>
        Assert.Contains("Aucune règle ne porte sur ce document", With(Page(Some.Result(Some.Report())), "empty").Value, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public void A_hostile_document_is_shown_as_text_and_nothing_else(string text)
    {
        var passage = Some.Passage(text, text, text);
        var report = Some.Report(text, new Finding(Some.Rule(text), Verdict.Missing, text, [passage], [text])) with { Title = text, PartName = text };
        var page = Page(Some.Result(report) with { Unread = [new UnreadFile(text, text, text, text)], Notices = [new Notice(text, text, text, Some.Place(text))] });

        Assert.Equal(Hostile.AsXml(text), With(page, "quote").Value);
        Assert.Single(page.Descendants("script"));
        Assert.DoesNotContain(page.Descendants(), e => e.Name == "img" || e.Attributes().Any(a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal)));
    }

    [Fact]
    public void Two_findings_of_one_rule_have_two_places()
    {
        var ids = Page(Some.Result(Some.Report(Some.Finding(Verdict.Missing), Some.Finding(Verdict.Partial)))).Descendants("article").Select(a => a.Attribute("id")!.Value);

        Assert.Equal(["d1-PLUI-RP-160", "d1-PLUI-RP-160-bis"], ids);
    }

    [Fact]
    public void The_stream_stays_open()
    {
        using var stream = new MemoryStream();
        HtmlChecklist.Write(Some.OneOfEach(), stream);

        Assert.True(stream.CanWrite);
    }

    private static XDocument Page(CheckResult result) => XDocument.Parse(Some.Written(HtmlChecklist.Write, result), LoadOptions.PreserveWhitespace);

    private static XElement With(XContainer page, string name) => page.Descendants().First(e => Is(e, name));

    private static bool Is(XElement element, string name) => element.Attribute("class")?.Value.Split(' ').Contains(name) == true;
}
