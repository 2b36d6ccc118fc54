using Planning.Abstractions.Monitoring;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class CircumstancesTests
{
    [Theory]
    [InlineData("Passée à la redevance, Montaubin a ramené ses OMR à 221 kg par habitant en 2022.")]
    [InlineData("Montaubin, désormais reliée à l'autoroute, compte 8 840 emplois en 2021.")]
    [InlineData("Dotée d'une nouvelle gare, Montaubin compte 20 650 habitants en 2021.")]
    [InlineData("Frappée par la crise, Montaubin perd 400 emplois entre 2010 et 2015.")]
    [InlineData("En généralisant le compostage, Montaubin a ramené ses OMR à 221 kg par habitant en 2022.")]
    [InlineData("Montaubin a ramené ses OMR à 221 kg par habitant en 2022 en généralisant le compostage.")]
    [InlineData("Depuis l'ouverture de la ligne, Montaubin compte 20 650 habitants en 2021.")]
    [InlineData("Malgré la fermeture de sa papeterie, Montaubin compte 8 840 emplois en 2021.")]
    [InlineData("Une fois la redevance en place, Montaubin a ramené ses OMR à 221 kg par habitant en 2022.")]
    [InlineData("Ville industrielle, Montaubin compte 8 840 emplois en 2021.")]
    public void What_is_told_to_go_with_true_figures_is_held_by_no_fact(string text) => Assert.Equal(StatementVerdict.Unsupported, TwoTowns.Guard.Verdict(text));

    [Theory]
    [InlineData("Rapportée à 2010, la population de Montaubin a augmenté de 3,3 % en 2021.")]
    [InlineData("Fait marquant, la population de Montaubin atteint 20 650 habitants en 2021.")]
    [InlineData("Passée de 8,3 % en 2015 à 8,0 % en 2021, la vacance recule à Montaubin.")]
    public void How_figures_are_told_is_no_circumstance(string text) => Assert.Equal(StatementVerdict.Supported, TwoTowns.Guard.Verdict(text));
}
