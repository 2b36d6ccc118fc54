using Planning.Abstractions.Findings;
using Planning.Rules.Templates;

namespace Planning.Rules.Tests.Checks;

/// <summary>What is said of another plan, another time or another territory proves nothing, as long as the text goes on about it.</summary>
public sealed class ElsewhereTests
{
    private static readonly TemplateSet Density = Some.DensificationRule();

    [Theory]
    [InlineData("# Le potentiel de densification de la métropole voisine\nLes dents creuses couvrent 12 ha, où 210 logements sont possibles d'ici dix ans.")]
    [InlineData("# Pour mémoire\n## Densification\nLes dents creuses couvrent 12 ha, où 210 logements sont possibles.")]
    [InlineData("# L'ancien plan\nLes dents creuses couvrent 12 ha, où 210 logements sont possibles.")]
    public void What_stands_under_a_heading_of_elsewhere_proves_nothing(string text) => Assert.Equal(Verdict.Missing, Some.Judge(Density, text).Verdict);

    [Fact]
    public void A_sentence_that_names_the_plan_itself_counts_under_such_a_heading() => Assert.Equal(Verdict.Satisfied,
        Some.Judge(Density, "# Retour d'expérience\nDans le présent plan, le potentiel de densification atteint 12 ha et 210 logements.").Verdict);

    [Theory]
    [InlineData("Le plan de la métropole voisine date de 2019. Il chiffre son potentiel de densification : 12 ha et 210 logements.")]
    [InlineData("La métropole voisine a achevé son plan en 2019. Les dents creuses y couvrent 12 ha, où 210 logements sont possibles.")]
    [InlineData("L'ancien PLU a été abrogé. Les dents creuses couvraient 12 ha, où 210 logements étaient possibles.")]
    public void A_sentence_that_goes_on_about_elsewhere_proves_nothing(string text) => Assert.Equal(Verdict.Missing, Some.Judge(Density, text).Verdict);

    [Theory]
    [InlineData("La métropole voisine a achevé son plan en 2019. Les dents creuses couvrent ici 12 ha, où 210 logements sont possibles.")]
    [InlineData("La métropole voisine a achevé son plan en 2019. Il est possible de bâtir 210 logements dans 12 ha de dents creuses.")]
    public void A_sentence_that_begins_anew_counts(string text) => Assert.Equal(Verdict.Satisfied, Some.Judge(Density, text).Verdict);

    [Theory]
    [InlineData("Le PLH 2013-2018 évaluait le potentiel de densification à 12 ha et 210 logements.", Verdict.Missing)]
    [InlineData("Le PLH 2023-2028 évalue le potentiel de densification à 12 ha et 210 logements.", Verdict.Satisfied)]
    [InlineData("Les élus souhaitaient que le potentiel de densification atteigne 12 ha et 210 logements.", Verdict.Satisfied)]
    public void A_planning_document_told_in_the_past_tense_has_had_its_day(string text, Verdict verdict) => Assert.Equal(verdict, Some.Judge(Density, text).Verdict);

    [Fact]
    public void What_follows_from_a_recital_of_the_law_is_no_treatment_either() => Assert.Equal(Verdict.Missing, Some.Judge(Density, """
        # Potentiel de densification
        L'article L. 151-4 impose une analyse de la capacité de densification. Elle porte sur l'ensemble des espaces bâtis de la commune et de ses hameaux.
        """).Verdict);
}
