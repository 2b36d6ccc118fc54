using Planning.Abstractions.Findings;
using Planning.Rules.Templates;

namespace Planning.Rules.Tests.Checks;

public sealed class FactTests
{
    private static readonly TemplateSet Templates = Conditional();

    [Fact]
    public void A_false_fact_makes_the_rule_without_object() =>
        Assert.Equal(Verdict.NotApplicable, Some.Judge(Templates, "Un texte.", ("territoire.littoral", "false")).Verdict);

    [Fact]
    public void A_true_fact_makes_it_due() =>
        Assert.Equal(Verdict.Missing, Some.Judge(Templates, "Un texte.", ("territoire.littoral", "oui")).Verdict);

    [Fact]
    public void An_unknown_fact_is_asked_for()
    {
        var finding = Some.Judge(Templates, "Un texte.");
        Assert.Equal(Verdict.ToReview, finding.Verdict);
        Assert.Contains("Une commune est-elle littorale ?", finding.Message, StringComparison.Ordinal);
        Assert.Contains("territoire.littoral", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_rules_the_fact_out_is_the_evidence()
    {
        var finding = Some.Judge(Templates, "Aucune commune du plateau n'est littorale.");
        Assert.Equal(Verdict.NotApplicable, finding.Verdict);
        Assert.Equal("Aucune commune du plateau n'est littorale.", finding.Evidence.Single().Quote);
    }

    [Fact]
    public void A_text_that_asserts_the_fact_is_proposed_never_assumed()
    {
        var finding = Some.Judge(Templates, "Les communes littorales du territoire sont au nombre de trois.");
        Assert.Equal(Verdict.ToReview, finding.Verdict);
        Assert.Contains("--fact territoire.littoral=true", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a and not b or c", "a", true)]
    [InlineData("a and not b or c", "a b", false)]
    [InlineData("a and not b or c", "a b c", true)]
    [InlineData("not a", "", true)]
    public void Conditions_read_and_before_or(string text, string trueFacts, bool expected) =>
        Assert.Equal(expected, Condition.Parse(text)!.Evaluate(f => trueFacts.Split(' ').Contains(f)));

    [Theory]
    [InlineData("a and")]
    [InlineData("or a")]
    [InlineData("a b")]
    [InlineData("not not a")]
    public void A_condition_that_is_none_is_refused(string text) => Assert.Null(Condition.Parse(text));

    private static TemplateSet Conditional() => Some.Templates($$"""
        partie: rapport
        concepts:
          rivage: {termes: [rivage]}
        regles:
        {{Some.Head.Replace("niveau: obligatoire", "niveau: conditionnel\n    condition: territoire.littoral", StringComparison.Ordinal)}}
            sujet: rivage
        """, Some.CoastalFact);
}
