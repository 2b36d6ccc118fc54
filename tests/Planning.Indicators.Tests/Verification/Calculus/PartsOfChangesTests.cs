using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Calculus;

public sealed class PartsOfChangesTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        consommation-energie | Roncin | 2010 | 4180 | GWh | ORECAN
        consommation-energie | Roncin | 2015 | 3965 | GWh | ORECAN
        consommation-energie | Roncin | 2021 | 3720 | GWh | ORECAN
        consommation-energie-residentiel | Roncin | 2010 | 1290 | GWh | ORECAN
        consommation-energie-residentiel | Roncin | 2015 | 1205 | GWh | ORECAN
        consommation-energie-residentiel | Roncin | 2021 | 1148 | GWh | ORECAN
        consommation-energie-tertiaire | Roncin | 2010 | 640 | GWh | ORECAN
        consommation-energie-tertiaire | Roncin | 2015 | 655 | GWh | ORECAN
        consommation-energie-tertiaire | Roncin | 2021 | 668 | GWh | ORECAN
        consommation-energie-industrie | Roncin | 2010 | 1120 | GWh | ORECAN
        consommation-energie-industrie | Roncin | 2015 | 980 | GWh | ORECAN
        consommation-energie-industrie | Roncin | 2021 | 842 | GWh | ORECAN
        """);

    [Theory]
    [InlineData("La baisse de l'industrie (278 GWh entre 2010 et 2021) représente 60 % de la baisse totale, qui est de 460 GWh.")]
    [InlineData("Le recul du résidentiel, de 142 GWh entre 2010 et 2021, équivaut à 31 % de la baisse totale.")]
    [InlineData("L'industrie explique à elle seule 60 % de la baisse de la consommation d'énergie entre 2010 et 2021.")]
    [InlineData("Résidentiel et industrie représentent à eux deux 53 % de la consommation d'énergie en 2021.")]
    [InlineData("À eux deux, le résidentiel et l'industrie consomment 1 990 GWh en 2021.")]
    public void A_part_of_a_change_or_of_a_sum_is_worked_out(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("La baisse de l'industrie (278 GWh entre 2010 et 2021) représente 70 % de la baisse totale, qui est de 460 GWh.")]
    [InlineData("La baisse de l'industrie (278 GWh entre 2010 et 2021) représente 60 % de la baisse totale, qui est de 640 GWh.")]
    [InlineData("La baisse de l'industrie (287 GWh entre 2010 et 2021) représente 60 % de la baisse totale, qui est de 460 GWh.")]
    [InlineData("Le recul du résidentiel, de 142 GWh entre 2010 et 2021, équivaut à 11 % de la baisse totale.")]
    [InlineData("L'industrie explique à elle seule 25 % de la baisse de la consommation d'énergie entre 2010 et 2021.")]
    [InlineData("Résidentiel et industrie représentent à eux deux 63 % de la consommation d'énergie en 2021.")]
    [InlineData("À eux deux, le résidentiel et l'industrie consomment 1 909 GWh en 2021.")]
    [InlineData("À eux deux, le résidentiel et l'industrie consomment 1 990 GWh en 2010.")]
    public void Another_part_is_refused(string text) => Assert.True(Guard.Refuses(text));
}
