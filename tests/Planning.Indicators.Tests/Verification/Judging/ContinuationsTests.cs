using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class ContinuationsTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        population | Métropole d'Arlon | 2009 | 212000 | habitants | Insee RP
        population | Métropole d'Arlon | 2014 | 218400 | habitants | Insee RP
        population | Métropole d'Arlon | 2020 | 224900 | habitants | Insee RP
        population | Orbec | 2009 | 118000 | habitants | Insee RP
        population | Orbec | 2014 | 119200 | habitants | Insee RP
        population | Orbec | 2020 | 117600 | habitants | Insee RP
        taux-vacance | Orbec | 2014 | 7.5 | % | Insee RP
        taux-vacance | Orbec | 2020 | 8.1 | % | Insee RP
        valorisation-dechets | Métropole d'Arlon | 2015 | 41 | % | SINOE
        valorisation-dechets | Métropole d'Arlon | 2022 | 52 | % | SINOE
        tues-route | Métropole d'Arlon | 2019 | 15 | tués | BAAC
        tues-route | Métropole d'Arlon | 2020 | 9 | tués | BAAC
        """);

    [Theory]
    [InlineData("La hausse de la population se poursuit dans la Métropole d'Arlon entre 2014 et 2020.")]
    [InlineData("La population de la Métropole d'Arlon continue d'augmenter entre 2014 et 2020.")]
    [InlineData("Le taux de valorisation des déchets de la Métropole d'Arlon dépasse désormais 50 % en 2022.")]
    [InlineData("En 2019, 15 personnes ont été tuées sur les routes de la Métropole d'Arlon.")]
    public void A_change_that_goes_on_did_so_before(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("La baisse de la population se poursuit à Orbec entre 2014 et 2020 (− 1 600 habitants).")]
    [InlineData("La population d'Orbec continue de baisser entre 2014 et 2020.")]
    [InlineData("La population d'Orbec recule à nouveau entre 2014 et 2020.")]
    [InlineData("La population d'Orbec poursuit sa baisse entre 2014 et 2020.")]
    [InlineData("La hausse de la vacance se poursuit à Orbec entre 2014 et 2020.")]
    [InlineData("Le taux de valorisation des déchets de la Métropole d'Arlon dépasse désormais 55 % en 2022.")]
    [InlineData("En 2019, 9 personnes ont été tuées sur les routes de la Métropole d'Arlon.")]
    public void One_that_turned_does_not_go_on(string text) => Assert.True(Guard.Refuses(text));
}
