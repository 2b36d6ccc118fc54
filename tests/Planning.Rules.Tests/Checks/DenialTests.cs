using Planning.Abstractions.Findings;
using Planning.Rules.Templates;

namespace Planning.Rules.Tests.Checks;

/// <summary>A document that says that it does not treat a subject, or has not to.</summary>
public sealed class DenialTests
{
    private static readonly TemplateSet Density = Some.DensificationRule();

    private static readonly TemplateSet ThreeFacets = Some.DensificationRule("      - {nom: une part, quantite: part}");

    private static readonly TemplateSet OnTheCoast = Some.DensificationRule("    condition: territoire.littoral", Some.CoastalFact);

    [Theory]
    [InlineData("Le potentiel de densification se lit sur 12 ha. Le rapport n'en traite pas.")]
    [InlineData("# Potentiel de densification\nLes parcelles couvrent 12 ha. Le rapport ne l'analyse pas.")]
    public void A_denial_by_a_pronoun_is_of_what_was_named_before_it(string text)
    {
        var finding = Some.Judge(Density, text);
        Assert.Equal(Verdict.Missing, finding.Verdict);
        Assert.StartsWith("Le document le dit lui-même absent", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_denial_by_a_pronoun_in_another_paragraph_is_of_something_else() =>
        Assert.Equal(Verdict.Partial, Some.Judge(Density, "Le potentiel de densification se lit sur 12 ha.\nLes friches sont nombreuses. Le rapport n'en traite pas.").Verdict);

    [Fact]
    public void Where_all_but_one_thing_is_there_the_denial_is_of_that_one()
    {
        var finding = Some.Judge(ThreeFacets, "Les dents creuses couvrent 12 ha, où 210 logements sont possibles. La part du potentiel de densification n'a pas été calculée.");
        Assert.Equal(Verdict.Partial, finding.Verdict);
        Assert.Contains("Il manque : une part.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_says_it_does_not_treat_the_subject_is_believed_whatever_stands_elsewhere() => Assert.Equal(Verdict.Missing,
        Some.Judge(ThreeFacets, "Les dents creuses couvrent 12 ha, où 210 logements sont possibles. Le rapport ne traite pas du potentiel de densification.").Verdict);

    [Fact]
    public void What_is_put_off_with_nothing_there_and_said_not_to_be_is_missing() =>
        Assert.Equal(Verdict.Missing, Some.Judge(Density, "Aucune analyse du potentiel de densification n'a été menée à ce stade.").Verdict);

    [Fact]
    public void What_is_put_off_without_being_denied_stays_partial() =>
        Assert.Equal(Verdict.Partial, Some.Judge(Density, "Le potentiel de densification sera chiffré ultérieurement.").Verdict);

    [Theory]
    [InlineData("Le plan n'a pas à mesurer le potentiel de densification.")]
    [InlineData("# Potentiel de densification\nLes communes sont toutes de l'intérieur. Le rapport n'a donc pas à le chiffrer.")]
    public void Where_the_facts_are_unknown_a_text_that_says_it_is_not_due_makes_it_without_object(string text) =>
        Assert.Equal(Verdict.NotApplicable, Some.Judge(OnTheCoast, text).Verdict);

    [Fact]
    public void Where_the_facts_are_given_what_the_text_says_of_the_duty_changes_nothing() => Assert.NotEqual(Verdict.NotApplicable,
        Some.Judge(OnTheCoast, "Le plan n'a pas à mesurer le potentiel de densification.", ("territoire.littoral", "true")).Verdict);

    [Theory]
    [InlineData("Les dents creuses couvrent 12 ha, où 210 logements sont possibles : [part du tissu à calculer par le bureau d'études].")]
    [InlineData("Les dents creuses couvrent 12 ha, où 210 logements sont possibles [densification des jardins : oui / non].")]
    public void A_task_between_brackets_is_a_blank(string text) => Assert.Equal(Verdict.Partial, Some.Judge(Density, text).Verdict);

    [Fact]
    public void A_remark_between_brackets_is_none() =>
        Assert.Equal(Verdict.Satisfied, Some.Judge(Density, "Les dents creuses [carte de la page 12] couvrent 12 ha, où 210 logements sont possibles.").Verdict);
}
