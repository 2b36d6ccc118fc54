using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Claims;

public sealed class LackOfDataTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        logements-vacants | Montaubin | 2022 | 940 | logements | Insee RP
        emissions-ges-autres-transports | Montaubin | 2022 | 2600 | tCO2e | Atmo
        logements-autorises | Montaubin | 2019 | 70 | logements | Sitadel
        logements-autorises | Montaubin | 2020 | 60 | logements | Sitadel
        logements-autorises | Montaubin | 2021 | 72 | logements | Sitadel
        """);

    [Theory]
    [InlineData("Provisoire, la valeur de 2022 pourra être révisée.")]
    [InlineData("Données absentes de 2019 à 2025 : les émissions de particules PM10 et de dioxyde de soufre.")]
    [InlineData("Il manque de 2019 à 2025 : l’évolution annuelle moyenne de la population et la part des 60 ans et plus.")]
    [InlineData("Aucune donnée de 2021 à 2026 ne permet de répondre à cette partie : il manque la séquestration nette de carbone et la surface boisée.")]
    [InlineData("Sans ces données, on ne peut pas dire si la part des énergies renouvelables progresse comme prévu.")]
    [InlineData("Sans ces données, l’effet du plan sur les milieux et les ressources ne peut pas être établi.")]
    [InlineData("45 indicateurs demandés sur 68 n’ont pas de valeur de 2021 à 2026, dont la part des 60 ans et plus.")]
    [InlineData("La valeur de 2019, antérieure à la période du rapport, sert de départ faute d’une plus récente.")]
    public void What_the_data_do_not_say_claims_nothing(string text) => Assert.Equal(StatementVerdict.NoClaim, Guard.Verdict(text));

    [Theory]
    [InlineData("Le nombre de logements vacants s’établit à 940 en 2022 ; faute d’une autre valeur comparable, son évolution ne peut pas être dite.", StatementVerdict.Supported)]
    [InlineData("Le nombre de logements vacants s’établit à 490 en 2022 ; faute d’une autre valeur comparable, son évolution ne peut pas être dite.", StatementVerdict.Contradicted)]
    [InlineData("En 2022, on compte 940 logements vacants ; aucune autre valeur comparable ne permet d’en dire l’évolution.", StatementVerdict.Supported)]
    [InlineData("On compte 940 logements vacants en 2022 ; leur progression ne peut pas être dite, car aucune valeur ne la précède.", StatementVerdict.Supported)]
    [InlineData("Sur les 3 années de 2019 à 2021, le nombre de logements autorisés s’élève à 202.", StatementVerdict.Supported)]
    [InlineData("Sur les 4 années de 2019 à 2021, le nombre de logements autorisés s’élève à 202.", StatementVerdict.Contradicted)]
    public void What_stands_beside_it_is_judged(string text, StatementVerdict verdict) => Assert.Equal(verdict, Guard.Verdict(text));

    [Theory]
    [InlineData("Le nombre de logements vacants s’établit à 940 en 2022, faute d’acquéreurs.")]
    [InlineData("Il manque 120 logements à Montaubin en 2022.")]
    [InlineData("On ne peut pas dire que les 490 logements vacants de 2022 soient nombreux.")]
    public void A_lack_of_something_else_is_a_claim(string text) => Assert.True(Guard.Refuses(text));
}
