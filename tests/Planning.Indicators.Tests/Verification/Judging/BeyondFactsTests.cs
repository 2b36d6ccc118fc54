using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class BeyondFactsTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        population | Montaubin | 2010 | 20000 | habitants | Insee RP
        population | Montaubin | 2015 | 20900 | habitants | Insee RP
        population | Montaubin | 2021 | 20650 | habitants | Insee RP
        population | Lisors | 2010 | 8400 | habitants | Insee RP
        population | Lisors | 2015 | 8310 | habitants | Insee RP
        population | Lisors | 2021 | 8250 | habitants | Insee RP
        emplois | Montaubin | 2010 | 9100 | emplois | Insee RP
        emplois | Montaubin | 2015 | 8700 | emplois | Insee RP
        emplois | Montaubin | 2021 | 8840 | emplois | Insee RP
        taux-vacance | Montaubin | 2010 | 7.1 | % | Insee RP
        taux-vacance | Montaubin | 2015 | 8.3 | % | Insee RP
        taux-vacance | Montaubin | 2021 | 8.0 | % | Insee RP
        taux-vacance | Lisors | 2010 | 7.5 | % | Insee RP
        taux-vacance | Lisors | 2015 | 7.9 | % | Insee RP
        taux-vacance | Lisors | 2021 | 8.1 | % | Insee RP
        omr-habitant | Montaubin | 2012 | 230 | kg/hab | SINOE
        omr-habitant | Montaubin | 2017 | 214 | kg/hab | SINOE
        omr-habitant | Montaubin | 2022 | 221 | kg/hab | SINOE
        """);

    [Theory]
    [InlineData("Le taux de vacance de Montaubin, 8,0 % en 2021, est dans la moyenne des villes moyennes.")]
    [InlineData("Avec un taux de vacance de 8,0 % en 2021, Montaubin est proche de la moyenne.")]
    [InlineData("Avec 221 kg d'OMR par habitant en 2022, Montaubin fait jeu égal avec les villes de même taille.")]
    [InlineData("Comme les communes littorales, Montaubin compte 8,0 % de logements vacants en 2021.")]
    [InlineData("Montaubin compte 8,0 % de logements vacants en 2021, ce qui la place au-dessus de la moyenne des communes de sa strate.")]
    [InlineData("Montaubin, à 221 kg d'OMR par habitant en 2022, colle à la moyenne des collectivités urbaines.")]
    [InlineData("Montaubin, avec 8 840 emplois en 2021, se range parmi les pôles moyens.")]
    [InlineData("Montaubin, avec 8,0 % de logements vacants en 2021, demeure en dessous de la médiane des intercommunalités.")]
    public void Other_territories_and_what_they_come_to_are_held_by_no_fact(string text) => Assert.Equal(StatementVerdict.Unsupported, Guard.Verdict(text));

    [Theory]
    [InlineData("Montaubin perd en moyenne 24 emplois par an entre 2010 et 2021.")]
    [InlineData("Les deux communes réunies comptent 28 900 habitants en 2021.")]
    public void A_mean_of_the_facts_is_held(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));
}
