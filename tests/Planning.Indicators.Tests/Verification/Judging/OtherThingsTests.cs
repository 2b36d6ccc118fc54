using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

/// <summary>What the facts do not hold is not contradicted by what they hold.</summary>
public sealed class OtherThingsTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        ges | Pays d'Aubrac-Neuf | 2018 | 412000 | tCO2e | ORECAN
        ges | Pays d'Aubrac-Neuf | 2024 | 371000 | tCO2e | ORECAN
        ges | Pays d'Aubrac-Neuf | 2030 | 290000 | tCO2e | PCAET | x
        chaleur-reseaux | Pays d'Aubrac-Neuf | 2018 | 21 | GWh | SNCU
        chaleur-reseaux | Pays d'Aubrac-Neuf | 2024 | 26 | GWh | SNCU
        population | Pays d'Aubrac-Neuf | 2018 | 48200 | habitants | Insee RP
        population | Pays d'Aubrac-Neuf | 2024 | 47650 | habitants | Insee RP
        """);

    [Theory]
    [InlineData("Le guichet a conseillé 1 320 foyers en 2024.")]
    [InlineData("La moyenne régionale s'établit à 6,1 tonnes.")]
    [InlineData("La population diminue. Le comité de suivi s'est réuni huit fois.")]
    [InlineData("Les émissions de gaz à effet de serre viennent aussi du cheptel (41 200 têtes).")]
    [InlineData("La chaleur livrée par les réseaux croît. La scierie de Lansac (14 GWh) en rejette autant.")]
    [InlineData("Les émissions de gaz à effet de serre baissent, mais le trafic de la route départementale 27 a crû de 9 %.")]
    [InlineData("La chaleur livrée par les réseaux s'étend (voir 3.2), et 18 chaufferies sont recensées.")]
    public void A_figure_of_something_else_is_not_found_rather_than_contradicted(string text) => Assert.Equal(StatementVerdict.Unsupported, Guard.Verdict(text));

    [Theory]
    [InlineData("Les réseaux livreront 44 GWh de chaleur en 2024.")]
    [InlineData("Le plan pourrait éviter 52 000 tCO2e d'émissions de gaz à effet de serre par an.")]
    [InlineData("Le scénario tendanciel conduit à 398 000 tCO2e d'émissions de gaz à effet de serre.")]
    public void What_may_come_is_not_contradicted_by_what_was_observed(string text) => Assert.Equal(StatementVerdict.Unsupported, Guard.Verdict(text));

    [Fact]
    public void An_aim_of_one_year_is_not_held_against_that_of_another() =>
        Assert.Equal(StatementVerdict.Unsupported, Guard.Verdict("Le plan vise une baisse de 31 % des émissions de gaz à effet de serre entre 2018 et 2035."));

    [Fact]
    public void How_often_something_is_done_is_no_length_of_time() => Assert.Equal(StatementVerdict.Unsupported, Guard.Verdict("Le bilan des émissions de gaz à effet de serre est refait tous les six ans."));

    [Theory]
    [InlineData("La population s'établit à 48 950 habitants en 2024.")]
    [InlineData("Les réseaux ont livré 36 GWh de chaleur en 2024.")]
    [InlineData("Les émissions de gaz à effet de serre ont augmenté entre 2018 et 2024.")]
    [InlineData("En 2018, on comptait 47 650 habitants.")]
    public void What_is_named_is_contradicted_all_the_same(string text) => Assert.Equal(StatementVerdict.Contradicted, Guard.Verdict(text));
}
