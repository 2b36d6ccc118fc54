using System.Text;
using Planning.Abstractions;
using Planning.Abstractions.Findings;
using Planning.Rules.Programmes;
using Planning.Rules.Templates;

namespace Planning.Rules.Tests.Programmes;

public sealed class CommitmentCheckTests
{
    [Fact]
    public void A_commitment_is_answered_once_in_a_plan_by_the_document_that_carries_it_best()
    {
        var reports = SomeProgramme.Check(SomeProgramme.Hedges, "plui", ("padd", "Préserver les haies."), ("reglement", "Les haies repérées au plan sont conservées."));
        var finding = Assert.Single(reports[1].Findings, f => f.Rule.Id == "ESSAI-1");
        Assert.DoesNotContain(reports[0].Findings, f => f.Rule.Id == "ESSAI-1");
        Assert.Equal((Verdict.Satisfied, Concern.Commitment, ObligationLevel.Conditional, "Programme d'essai, 2024-2026"), (finding.Verdict, finding.Rule.Concern, finding.Rule.Level, finding.Rule.Article));
        Assert.Equal([null, "padd.docx"], finding.Evidence.Select(e => e.File));
        Assert.Contains("Ailleurs : une orientation (padd)", finding.Message, StringComparison.Ordinal);
        Assert.Equal([CommitmentDepth.Orientation, CommitmentDepth.Rule], reports.Select(r => r.Commitments[0].Depth!.Value));
    }

    [Fact]
    public void An_orientation_alone_is_carried_weakly_and_says_what_would_carry_it()
    {
        var finding = SomeProgramme.Check(SomeProgramme.Hedges, "plui", ("padd", "Préserver les haies."))[0].Findings.Single(f => f.Rule.Id == "ESSAI-1");
        Assert.Equal(Verdict.Partial, finding.Verdict);
        Assert.True(finding.NeedsAction);
        Assert.Equal("Pour le porter : des haies protégées.", finding.Rule.Remedy);
    }

    [Theory]
    [InlineData("mention", "Les haies du plateau sont vieilles. Les haies de la vallée sont jeunes. Les haies du bourg sont rares.", Verdict.Satisfied)]
    [InlineData("mention", "Les haies du plateau sont vieilles.", Verdict.Partial)]
    [InlineData("orientation", "Préserver les haies. Replanter les haies. Favoriser les haies.", Verdict.Satisfied)]
    [InlineData("regle", "Préserver les haies. Replanter les haies. Favoriser les haies.", Verdict.Partial)]
    [InlineData("indicateur", "L'objectif est de replanter 40 km de haies.", Verdict.Partial)]
    public void A_commitment_is_carried_from_the_depth_that_it_asks(string from, string text, Verdict verdict)
    {
        var programme = SomeProgramme.Hedges.Replace("porte_par: des haies protégées", $"porte_par: des haies protégées\n        porte_des: {from}", StringComparison.Ordinal);
        Assert.Equal(verdict, SomeProgramme.Check(programme, "plui", ("padd", text))[0].Findings.Single(f => f.Rule.Id == "ESSAI-1").Verdict);
    }

    [Fact]
    public void What_a_mention_carries_may_be_spread_over_the_documents_and_never_goes_beyond_a_rule()
    {
        var programme = SomeProgramme.Hedges.Replace("porte_par: des haies protégées", "porte_par: des haies protégées\n        porte_des: mention", StringComparison.Ordinal);
        var reports = SomeProgramme.Check(programme, "plui", ("padd", "Les haies du plateau sont vieilles."), ("rapport-de-presentation", "Les haies de la vallée sont jeunes. L'objectif du plan est de replanter 40 km de haies d'ici 2035."));
        Assert.Equal(Verdict.Satisfied, reports.SelectMany(r => r.Findings).Single(f => f.Rule.Id == "ESSAI-1").Verdict);
        Assert.Equal(CommitmentDepth.Rule, reports[1].Commitments[0].Depth);
        Assert.All(reports, r => Assert.False(r.Commitments[0].IsTreated));
    }

    [Fact]
    public void A_depth_that_does_not_exist_is_a_fault() =>
        Assert.Equal("PLN1546", Assert.Single(SomeProgramme.Read(SomeProgramme.Hedges.Replace("porte_par: des haies", "porte_des: loi\n        porte_par: des haies", StringComparison.Ordinal)).Faults).Code);

    [Fact]
    public void What_no_document_carries_tells_which_were_searched()
    {
        var finding = SomeProgramme.Check(SomeProgramme.Hedges, "plui", ("padd", "Le bourg."), ("reglement", "La hauteur."))[0].Findings.Single(f => f.Rule.Id == "ESSAI-1");
        Assert.Equal(Verdict.Missing, finding.Verdict);
        Assert.Equal(["padd.docx", "reglement.docx"], finding.Searched);
    }

    [Fact]
    public void What_plans_carry_lightly_is_advice() =>
        Assert.False(SomeProgramme.Check(SomeProgramme.Hedges, "plui", ("padd", "Le bourg."))[0].Findings.Single(f => f.Rule.Id == "ESSAI-2").NeedsAction);

    [Fact]
    public void A_commitment_that_does_not_bear_on_the_type_is_not_looked_for()
    {
        var report = SomeProgramme.Check(SomeProgramme.Hedges, "pcaet", ("strategie", "Le bilan annuel."))[0];
        Assert.Equal("ESSAI-1", Assert.Single(report.Commitments).Commitment);
        Assert.Empty(SomeProgramme.Check(SomeProgramme.Hedges, "scot", ("doo", "Les haies."))[0].Findings);
    }

    [Fact]
    public void Without_a_programme_nothing_is_looked_for()
    {
        var templates = Some.DensificationRule();
        var read = new RuleEngine(RuleBook.Compile(templates)).Read(ExampleDocument.From(string.Empty, "Les haies."), [new PartOfType("test", "rapport")]);
        var plan = new PlanReading { Book = RuleBook.Compile(templates), Type = "test", Documents = [read], Facts = FactSet.Empty, Law = Some.Law };
        Assert.Empty(new CommitmentCheck().Complete(plan, [Some.Report("test", "rapport")])[0].Findings);
    }

    [Fact]
    public void Five_thousand_commitments_are_all_answered()
    {
        var text = new StringBuilder("programme: GRAND\nnom: Grand\nde: 2024\na: 2026\naxes:\n  - titre: Axe\n    engagements:\n");
        for (var i = 0; i < 5000; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"      - {{id: G-{i}, titre: Engagement {i}, types: [plui], porte_par: rien, termes: [haie {i}, talus {i}]}}\n");
        }

        var report = SomeProgramme.Check(text.ToString(), "plui", ("padd", "Préserver la haie 4999."))[0];
        Assert.Equal(5000, report.Findings.Count);
        Assert.Equal(["G-4999"], report.Commitments.Where(c => c.Depth is not null).Select(c => c.Commitment));
    }
}
