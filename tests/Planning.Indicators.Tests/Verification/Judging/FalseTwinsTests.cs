using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

/// <summary>Sentences with right figures that say something else of them, beside those that say what they are.</summary>
public sealed class FalseTwinsTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        consommation-enaf | Pays de Vaubran | 2011-2021 | 412 | ha | Cerema
        consommation-enaf | CC de la Haute-Lisse | 2011-2021 | 138 | ha | Cerema
        population | Pays de Vaubran | 2015 | 60100 | habitants | Insee RP
        population | Pays de Vaubran | 2021 | 61240 | habitants | Insee RP
        population | CC de la Haute-Lisse | 2015 | 18700 | habitants | Insee RP
        population | CC de la Haute-Lisse | 2021 | 18735 | habitants | Insee RP
        prelevements-eau-potable | Pays de Vaubran | 2020 | 3410000 | m3 | BNPE
        prelevements-eau-potable | Pays de Vaubran | 2021 | 3380000 | m3 | BNPE
        consommation-energie | Pays de Vaubran | 2015 | 1284 | GWh | ORECAN
        consommation-energie | Pays de Vaubran | 2021 | 1176 | GWh | ORECAN
        consommation-energie-transport-routier | Pays de Vaubran | 2015 | 402 | GWh | ORECAN
        consommation-energie-transport-routier | Pays de Vaubran | 2021 | 394 | GWh | ORECAN
        frequentation-tc | Pays de Vaubran | 2019 | 1300000 | voyages | Réseau
        frequentation-tc | Pays de Vaubran | 2020 | 754000 | voyages | Réseau
        prix-median-maisons | Pays de Vaubran | 2015 | 176500 | € | DVF
        prix-median-maisons | Pays de Vaubran | 2021 | 209000 | € | DVF
        """);

    [Theory]
    [InlineData("Le Pays de Vaubran a consommé 412 ha d'ENAF entre 2011 et 2021, soit 41,2 ha par an.")]
    [InlineData("Les prélèvements pour l'eau potable du Pays de Vaubran s'élèvent à 3 380 000 m³ en 2021.")]
    [InlineData("En 2020, les transports collectifs du Pays de Vaubran ont perdu 42 % de leurs voyages de 2019.")]
    [InlineData("La consommation d'énergie du transport routier du Pays de Vaubran a baissé de 2 % entre 2015 et 2021 (402 GWh puis 394 GWh).")]
    public void What_the_facts_tell_is_kept(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("Le Pays de Vaubran a consommé 412 ha d'ENAF entre 2011 et 2021, soit 37,5 ha par an.")]
    [InlineData("Rapportée à la population, la consommation d'ENAF est plus faible dans la CC de la Haute-Lisse que dans le Pays de Vaubran.")]
    [InlineData("Les prélèvements pour l'eau potable du Pays de Vaubran s'élèvent à 3 380 000 litres en 2021.")]
    [InlineData("Dans le transport routier du Pays de Vaubran, la consommation d'énergie a baissé de 7 % entre 2015 et 2021 (402 GWh puis 394 GWh).")]
    [InlineData("En 2020, les transports collectifs du Pays de Vaubran ont perdu plus de la moitié de leurs voyages de 2019.")]
    [InlineData("Le prix médian des maisons du Pays de Vaubran a augmenté de 32 500 € par an entre 2015 et 2021.")]
    [InlineData("Le poids de la CC de la Haute-Lisse dans la population du Pays de Vaubran s'est renforcé entre 2015 et 2021.")]
    [InlineData("Avec 1 140 habitants de plus entre 2015 et 2021, le Pays de Vaubran signe sa meilleure progression.")]
    [InlineData("La croissance du Pays de Vaubran marque le pas, avec 1 140 habitants de plus entre 2015 et 2021.")]
    public void What_they_do_not_is_refused(string text) => Assert.True(Guard.Refuses(text));
}
