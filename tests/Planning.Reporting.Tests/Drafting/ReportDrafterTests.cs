using Planning.Abstractions.Monitoring;
using Planning.Reporting.Tests.Drafting.Calls;

namespace Planning.Reporting.Tests.Drafting;

public class ReportDrafterTests
{
    [Fact]
    public async Task A_faithful_model_is_kept_with_the_references_of_its_figures()
    {
        using var service = new StubService(StubService.Answers(_ => SomeDraft.Answer(
            ("En 2021, le Pays de Sarvelle compte 43 020 habitants, contre 41 250 en 2015", ["p1.1"]), ("Elle suit ainsi la trajectoire du plan.", ["p1.2"]))));

        var drafted = await SomeDraft.DraftedAsync(service);

        Assert.Equal(["En 2021, le Pays de Sarvelle compte 43 020 habitants, contre 41 250 en 2015.", "Elle suit ainsi la trajectoire du plan."], SomeDraft.Texts(drafted.Report));
        var sentences = drafted.Report.Sections[0].Blocks.OfType<ReportText>().Last().Sentences;
        Assert.Equal([[1, 2], []], sentences.Select(s => s.References));
        Assert.All(drafted.Decisions, d => Assert.True(d.IsKept));
        Assert.Contains("« essai » a récrit", drafted.Report.Method.Choices[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_drafting_cost_is_said()
    {
        using var service = new StubService(StubService.Answers(SomeDraft.Faithful));

        var drafted = await SomeDraft.DraftedAsync(service, SomeDraft.Report(sections: 2));

        Assert.Equal((2, 2400L, 600L, 0.0096m), (drafted.Usage.Calls, drafted.Usage.InputTokens!.Value, drafted.Usage.OutputTokens!.Value, drafted.Usage.Cost!.Value));
        Assert.Contains("2\u00A0appels, 2\u00A0400\u00A0jetons envoyés, 600\u00A0reçus, soit 0,0096\u00A0€", drafted.Notices.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_does_not_count_tokens_gives_no_cost()
    {
        using var service = new StubService(StubService.Answers(SomeDraft.Faithful, withUsage: false));

        var drafted = await SomeDraft.DraftedAsync(service);

        Assert.Null(drafted.Usage.Cost);
        Assert.Contains("ne dit pas combien de jetons", drafted.Notices.Single().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("La population a doublé de 41 250 en 2015 à 43 020 habitants en 2021.", "la série ne double pas")]
    [InlineData("La population passe de 41 250 habitants en 2015 à 43 020 en 2021, soit 4,3 %.", "aucun fait ne donne 4,3")]
    [InlineData("La population passe de 41 250 à 43 020 habitants.", "elle omet « 2015 », « 2021 »")]
    [InlineData("La population passe de 41 250 habitants en 2015 à 43 020 en 2021, voir http://exemple.fr.", "une adresse")]
    [InlineData("La population passe de <b>41 250</b> habitants en 2015 à 43 020 en 2021.", "des signes")]
    public async Task A_sentence_that_falls_gives_way_to_ours_and_the_log_says_why(string bad, string why)
    {
        using var service = new StubService(StubService.Answers(_ => SomeDraft.Answer((bad, ["p1.1"]), ("Elle suit la trajectoire du plan.", ["p1.2"]))));

        var drafted = await SomeDraft.DraftedAsync(service);

        Assert.Equal([SomeDraft.FirstSentence, SomeDraft.SecondSentence], SomeDraft.Texts(drafted.Report));
        Assert.Contains(why, drafted.Decisions.Single(d => !d.IsKept).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_of_ours_that_the_model_drops_is_kept()
    {
        using var service = new StubService(StubService.Answers(_ => SomeDraft.Answer(("Elle suit la trajectoire du plan.", ["p1.2"]))));

        var drafted = await SomeDraft.DraftedAsync(service);

        Assert.Equal([SomeDraft.FirstSentence, SomeDraft.SecondSentence], SomeDraft.Texts(drafted.Report));
    }

    [Fact]
    public async Task Only_findings_the_summary_and_decisions_are_drafted()
    {
        var report = SomeDraft.Report() with { Summary = new ReportSummary { Favourable = [], Unfavourable = [], Unknown = [], Decisions = [new ReportSentence("Le conseil pourrait maintenir la trajectoire.", [])] } };
        using var service = new StubService(
            StubService.Answers(SomeDraft.Faithful),
            StubService.Answers(_ => SomeDraft.Answer(("Le conseil pourrait ainsi décider de maintenir la trajectoire.", ["p1.1"]))));

        var drafted = await SomeDraft.DraftedAsync(service, report);

        Assert.Equal("Le conseil pourrait ainsi décider de maintenir la trajectoire.", drafted.Report.Summary.Decisions.Single().Text);
        Assert.Equal(report.Sections[0].Blocks[0], drafted.Report.Sections[0].Blocks[0]);
        Assert.DoesNotContain("Cette section répond à la loi", string.Concat(service.Bodies), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_anything_to_draft_nobody_is_called()
    {
        using var service = new StubService(StubService.Answers(SomeDraft.Faithful));

        var drafted = await SomeDraft.DraftedAsync(service, SomeDraft.Report(sections: 0));

        Assert.Empty(service.Calls);
        Assert.Empty(drafted.Notices);
    }

    [Fact]
    public async Task A_person_who_gives_up_is_obeyed()
    {
        using var given = new CancellationTokenSource();
        using var service = new StubService((_, _) => given.CancelAsync());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SomeDraft.DraftedAsync(service, cancellation: given.Token));
    }
}
