using Planning.Abstractions.Findings;
using Planning.Rules.Templates;

namespace Planning.Rules.Tests.Checks;

public sealed class LawTests
{
    private static readonly TemplateSet Recent = Some.DensificationRule("    depuis: 2021-08-25");

    [Fact]
    public void A_rule_that_came_later_is_without_object_and_says_which_day_was_taken()
    {
        var finding = Judge(Recent, new LawState(new DateOnly(2019, 5, 1), "date d'approbation"));
        Assert.Equal(Verdict.NotApplicable, finding.Verdict);
        Assert.Contains("01/05/2019 (date d'approbation)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_came_after_the_prescription_and_is_not_met_is_for_a_person_to_judge()
    {
        var finding = Judge(Recent, new LawState(new DateOnly(2023, 5, 1), "date d'approbation", Prescribed: new DateOnly(2020, 1, 15)));
        Assert.Equal(Verdict.ToReview, finding.Verdict);
        Assert.Contains("dispositions transitoires", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_came_after_the_prescription_and_is_met_stays_met()
    {
        var law = new LawState(new DateOnly(2023, 5, 1), "date d'approbation", Prescribed: new DateOnly(2020, 1, 15));
        var document = ExampleDocument.From("Habitat", "Le potentiel de densification atteint 12 ha, soit 210 logements.");
        Assert.Equal(Verdict.Satisfied, Some.Judge(Recent, document, law).Verdict);
    }

    [Fact]
    public void What_was_there_before_the_prescription_is_due() =>
        Assert.Equal(Verdict.Missing, Judge(Recent, new LawState(new DateOnly(2025, 5, 1), "date d'arrêt", Prescribed: new DateOnly(2022, 1, 15))).Verdict);

    [Theory]
    [InlineData("2021-03-31", 0)]
    [InlineData("2021-04-01", 1)]
    public void Only_the_list_to_follow_on_that_day_is_judged_by(string day, int findings)
    {
        var templates = Some.Templates($$"""
            partie: rapport
            depuis: 2021-04-01
            concepts:
              densification: {termes: [dent creuse]}
            regles:
            {{Some.Head}}
                sujet: densification
            """);
        var engine = new RuleEngine(RuleBook.Compile(templates));
        var read = engine.Read(ExampleDocument.From("Habitat", "Un texte."), [new PartOfType("test", "rapport")]);
        var law = new LawState(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), "date d'arrêt");
        Assert.Equal(findings, engine.Check(read, Planning.Abstractions.FactSet.Empty, law).Count);
    }

    private static Finding Judge(TemplateSet templates, LawState law) => Some.Judge(templates, ExampleDocument.From("Habitat", "Un texte."), law);
}
