using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Host.Dossiers;

namespace Planning.Host.Tests.Dossiers;

public sealed class DossierFindingsTests
{
    [Fact]
    public void A_rule_is_met_wherever_one_document_meets_it()
    {
        var settled = DossierFindings.Settle([Report("rapport", Verdict.Missing), Report("evaluation", Verdict.Satisfied)]);
        Assert.Empty(settled[0].Findings);
        Assert.Equal(Verdict.Satisfied, Assert.Single(settled[1].Findings).Verdict);
    }

    [Fact]
    public void What_is_found_nowhere_stays_with_its_own_part_and_says_all_that_was_searched()
    {
        var settled = DossierFindings.Settle([Report("rapport", Verdict.Missing), Report("evaluation", Verdict.Missing)]);
        Assert.Empty(settled[0].Findings);
        Assert.Equal(["evaluation.docx : 1. Préambule", "rapport.docx : 1. Préambule"], Assert.Single(settled[1].Findings).Searched);
    }

    [Fact]
    public void Between_two_that_say_the_same_the_first_file_answers()
    {
        var settled = DossierFindings.Settle([Report("oap", Verdict.Partial, "1.docx"), Report("oap", Verdict.Partial, "2.docx")]);
        Assert.Single(settled[0].Findings);
        Assert.Empty(settled[1].Findings);
    }

    [Fact]
    public void A_rule_asked_of_each_document_is_answered_by_each()
    {
        var settled = DossierFindings.Settle(
            [Report("evaluation", Verdict.Satisfied, "1.docx", Rule with { IsAskedOfEach = true }), Report("evaluation", Verdict.Partial, "2.docx", Rule with { IsAskedOfEach = true })]);
        Assert.Equal([Verdict.Satisfied, Verdict.Partial], settled.SelectMany(r => r.Findings).Select(f => f.Verdict));
    }

    private static CheckReport Report(string part, Verdict verdict, string? file = null, RuleReference? rule = null) => new()
    {
        File = file ?? $"{part}.docx",
        Title = part,
        Type = "plan",
        Part = part,
        PartName = part,
        Law = new LawState(new DateOnly(2026, 1, 1), "jour du contrôle"),
        Notices = [],
        Findings = [new Finding(rule ?? Rule, verdict, "Dit.", verdict == Verdict.Missing ? [] : [Passage], ["1. Préambule"])],
    };

    private static readonly Evidence Passage = new() { Quote = "Un passage.", Location = new Location { HeadingPath = [] } };

    private static readonly RuleReference Rule = new()
    {
        Id = "PLAN-EE-010",
        Title = "L'évaluation est faite.",
        Article = "L151-4",
        Part = "evaluation",
        Level = ObligationLevel.Mandatory,
        Remedy = "Faites-la.",
    };
}
