using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class TargetsTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        emissions-ges | Montaubin | 2016 | 300000 | tCO2e | Atmo
        emissions-ges | Montaubin | 2021 | 280000 | tCO2e | Atmo
        emissions-ges | Montaubin | 2021 | 260000 | tCO2e | Stratégie | objectif
        emissions-ges | Montaubin | 2026 | 220000 | tCO2e | Stratégie | objectif
        production-enr | Montaubin | 2016 | 100 | GWh | Atmo
        production-enr | Montaubin | 2021 | 102 | GWh | Atmo
        production-enr | Montaubin | 2026 | 200 | GWh | Stratégie | objectif
        """);

    [Theory]
    [InlineData("Les émissions de gaz à effet de serre de Montaubin diminuent de 6,7 % entre 2016 et 2021 ; la cible de 260 000 tCO2e en 2021 n’est pas atteinte.", StatementVerdict.Supported)]
    [InlineData("Les émissions de gaz à effet de serre de Montaubin diminuent de 6,7 % entre 2016 et 2021 ; la cible de 260 000 tCO2e en 2021 est atteinte.", StatementVerdict.Contradicted)]
    [InlineData("Les émissions de gaz à effet de serre de Montaubin diminuent entre 2016 et 2021 ; le territoire est en retard sur la trajectoire de la cible de 220 000 tCO2e en 2026.", StatementVerdict.Supported)]
    [InlineData("Les émissions de gaz à effet de serre de Montaubin diminuent entre 2016 et 2021 ; le territoire est en avance sur la trajectoire de la cible de 220 000 tCO2e en 2026.", StatementVerdict.Contradicted)]
    [InlineData("La production d'énergie renouvelable de Montaubin augmente entre 2016 et 2021 ; la cible de 200 GWh en 2026 est hors de portée au rythme observé.", StatementVerdict.Supported)]
    [InlineData("L'objectif de 220 ktCO2e d'émissions de gaz à effet de serre en 2026 n'est pas atteint à Montaubin.", StatementVerdict.Supported)]
    public void What_is_aimed_at_is_known_by_its_year_and_its_unit(string text, StatementVerdict verdict) => Assert.Equal(verdict, Guard.Verdict(text));

    private static readonly StatementGuard Staged = GuardedFacts.Guard("""
        consommation-energie | Montaubin | 2021 | 1482 | GWh | Atmo
        consommation-energie | Montaubin | 2024 | 1425 | GWh | Atmo
        consommation-energie | Montaubin | 2026 | 1386 | GWh | Stratégie | objectif
        consommation-energie | Montaubin | 2031 | 1175 | GWh | Stratégie | objectif
        consommation-enaf | Montaubin | 2022 | 6 | ha | Fichiers fonciers
        consommation-enaf | Montaubin | 2026-2038 | 31 | ha | PADD | objectif
        """);

    [Theory]
    [InlineData("Par rapport à la cible de 1 175 GWh en 2031, la consommation finale d'énergie est en 2024 sur la trajectoire, qui demande 1 424 GWh à cette date.", StatementVerdict.Supported)]
    [InlineData("Par rapport à la cible de 1 175 GWh en 2031, la consommation finale d'énergie est en 2024 sur la trajectoire, qui demande 1 390 GWh à cette date.", StatementVerdict.Contradicted)]
    [InlineData("La consommation finale d'énergie est de 1 425 GWh en 2024 ; la cible est de 1 175 GWh en 2031. Pour l'atteindre, il faudrait 35,7 GWh de moins par an jusqu'en 2031.", StatementVerdict.Supported)]
    [InlineData("La consommation finale d'énergie est de 1 425 GWh en 2024 ; la cible est de 1 175 GWh en 2031. Il faudrait désormais 35,7 GWh de moins par an jusqu'en 2031, contre 19 GWh de moins par an depuis 2021.", StatementVerdict.Supported)]
    [InlineData("Dire par quelles mesures ramener la consommation finale d'énergie sur la trajectoire du plan (1 175 GWh en 2031).", StatementVerdict.Supported)]
    [InlineData("La consommation finale d'énergie est de 1 425 GWh en 2024 ; la cible est de 1 175 GWh en 2031. Pour l'atteindre, il faudrait 53,7 GWh de moins par an jusqu'en 2031.", StatementVerdict.Contradicted)]
    [InlineData("La consommation finale d'énergie est de 1 425 GWh en 2024 ; la cible est de 1 175 GWh en 2031. Pour l'atteindre, il faudrait 35,7 GWh de plus par an jusqu'en 2031.", StatementVerdict.Unsupported)]
    [InlineData("La cible de 31 ha en 2038 pour la consommation d'espaces naturels, agricoles et forestiers ne peut pas être évaluée.", StatementVerdict.Supported)]
    [InlineData("La cible de 13 ha en 2038 pour la consommation d'espaces naturels, agricoles et forestiers ne peut pas être évaluée.", StatementVerdict.Contradicted)]
    public void The_way_to_an_aim_goes_by_its_stages_and_tells_what_is_needed(string text, StatementVerdict verdict) => Assert.Equal(verdict, Staged.Verdict(text));

    [Theory]
    [InlineData("L'objectif est de 220 000 tCO2e d'émissions de gaz à effet de serre en 2040 à Montaubin.")]
    [InlineData("L'objectif est de 220 000 GWh d'émissions de gaz à effet de serre en 2026 à Montaubin.")]
    [InlineData("L'objectif est de 210 000 tCO2e d'émissions de gaz à effet de serre en 2026 à Montaubin.")]
    public void Another_year_unit_or_value_is_no_target(string text) => Assert.NotEqual(StatementVerdict.Supported, Guard.Verdict(text));
}
