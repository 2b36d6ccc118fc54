using Planning.Abstractions.Monitoring;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class BeyondFactsTests
{
    [Theory]
    [InlineData("Le taux de vacance de Montaubin, 8,0 % en 2021, est dans la moyenne des villes moyennes.")]
    [InlineData("Avec un taux de vacance de 8,0 % en 2021, Montaubin est proche de la moyenne.")]
    [InlineData("Avec 221 kg d'OMR par habitant en 2022, Montaubin fait jeu égal avec les villes de même taille.")]
    [InlineData("Comme les communes littorales, Montaubin compte 8,0 % de logements vacants en 2021.")]
    [InlineData("Montaubin compte 8,0 % de logements vacants en 2021, ce qui la place au-dessus de la moyenne des communes de sa strate.")]
    [InlineData("Montaubin, à 221 kg d'OMR par habitant en 2022, colle à la moyenne des collectivités urbaines.")]
    [InlineData("Montaubin, avec 8 840 emplois en 2021, se range parmi les pôles moyens.")]
    [InlineData("Montaubin, avec 8,0 % de logements vacants en 2021, demeure en dessous de la médiane des intercommunalités.")]
    public void Other_territories_and_what_they_come_to_are_held_by_no_fact(string text) => Assert.Equal(StatementVerdict.Unsupported, TwoTowns.Guard.Verdict(text));

    [Theory]
    [InlineData("Montaubin perd en moyenne 24 emplois par an entre 2010 et 2021.")]
    [InlineData("Les deux communes réunies comptent 28 900 habitants en 2021.")]
    public void A_mean_of_the_facts_is_held(string text) => Assert.Equal(StatementVerdict.Supported, TwoTowns.Guard.Verdict(text));
}
