using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class NamedThingsTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        residences-principales | Sainte-Luce | 2015 | 4210 | logements | Insee RP
        residences-principales | Sainte-Luce | 2021 | 4460 | logements | Insee RP
        residences-secondaires | Sainte-Luce | 2015 | 1830 | logements | Insee RP
        residences-secondaires | Sainte-Luce | 2021 | 2140 | logements | Insee RP
        logements | Sainte-Luce | 2015 | 6480 | logements | Insee RP
        logements | Sainte-Luce | 2021 | 7050 | logements | Insee RP
        logements-vacants | Sainte-Luce | 2015 | 440 | logements | Insee RP
        logements-vacants | Sainte-Luce | 2021 | 450 | logements | Insee RP
        logements-sociaux | Sainte-Luce | 2015 | 402 | logements | RPLS
        logements-sociaux | Sainte-Luce | 2021 | 461 | logements | RPLS
        demandes-logement-social | Sainte-Luce | 2021 | 1270 | demandes | SNE
        population | Port-Brisac | 2015 | 15800 | habitants | Insee RP
        population | Port-Brisac | 2021 | 15640 | habitants | Insee RP
        residences-secondaires | Port-Brisac | 2015 | 2900 | logements | Insee RP
        residences-secondaires | Port-Brisac | 2021 | 3350 | logements | Insee RP
        logements | Port-Brisac | 2015 | 11200 | logements | Insee RP
        logements | Port-Brisac | 2021 | 11760 | logements | Insee RP
        """);

    [Theory]
    [InlineData("À Sainte-Luce, la majorité des logements sont des résidences principales en 2021.")]
    [InlineData("En 2021, les résidences secondaires pèsent davantage dans le parc de Sainte-Luce que dans celui de Port-Brisac.")]
    [InlineData("À Sainte-Luce, le parc social s'est enrichi de 59 logements entre 2015 et 2021.")]
    [InlineData("Entre 2015 et 2021, Port-Brisac perd des habitants mais gagne des logements.")]
    public void What_is_named_is_held(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("À Sainte-Luce, la majorité des logements sont des résidences secondaires en 2021.")]
    [InlineData("En 2021, les résidences secondaires pèsent davantage dans le parc de Port-Brisac que dans celui de Sainte-Luce.")]
    [InlineData("À Sainte-Luce, 461 logements sociaux ont été livrés en 2021.")]
    [InlineData("Entre 2015 et 2021, Port-Brisac perd des habitants et des logements.")]
    [InlineData("Le solde naturel de Port-Brisac est négatif : la commune perd 160 habitants entre 2015 et 2021.")]
    [InlineData("La vacance est marginale à Sainte-Luce : 450 logements en 2021.")]
    [InlineData("Avec 461 logements sociaux en 2021, Sainte-Luce reste bien dotée.")]
    [InlineData("Entre 2015 et 2021, Sainte-Luce a gagné 310 résidences secondaires ; Port-Brisac en a gagné sept cents.")]
    [InlineData("Sainte-Luce, labellisée, compte 7 050 logements en 2021.")]
    public void What_is_named_otherwise_is_refused(string text) => Assert.True(Guard.Refuses(text));
}
