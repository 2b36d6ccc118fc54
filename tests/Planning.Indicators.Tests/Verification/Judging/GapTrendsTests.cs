using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class GapTrendsTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        taux-pauvrete | Montaubin | 2014 | 18.2 | % | Filosofi
        taux-pauvrete | Montaubin | 2021 | 19.5 | % | Filosofi
        taux-pauvrete | Lisors | 2014 | 8.4 | % | Filosofi
        taux-pauvrete | Lisors | 2021 | 8.1 | % | Filosofi
        taux-chomage | Montaubin | 2014 | 12.5 | % | Insee
        taux-chomage | Montaubin | 2021 | 9.5 | % | Insee
        taux-chomage | Lisors | 2014 | 6.5 | % | Insee
        taux-chomage | Lisors | 2021 | 6 | % | Insee
        population | CC de la Basse-Galmont | 2021 | 4000 | habitants | Insee RP
        population | CC du Haut-Galmont | 2021 | 9000 | habitants | Insee RP
        nuitees | Montaubin | 2019 | 900000 | nuitées | Insee
        nuitees | Montaubin | 2022 | 945000 | nuitées | Insee
        """);

    [Theory]
    [InlineData("L'écart de taux de chômage entre Montaubin et Lisors se comble : 6 points en 2014, 3,5 points en 2021.")]
    [InlineData("Le Haut-Galmont compte 9 000 habitants en 2021, contre 4 000 dans la Basse-Galmont.")]
    [InlineData("À Montaubin, les nuitées touristiques ont retrouvé en 2022 leur niveau de 2019.")]
    public void What_the_facts_give_is_kept(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("L'écart de taux de pauvreté entre Montaubin et Lisors se comble : 9,8 points en 2014, 11,4 points en 2021.")]
    [InlineData("Le Haut-Galmont compte 4 000 habitants en 2021, contre 9 000 dans la Basse-Galmont.")]
    [InlineData("À Montaubin, les nuitées touristiques ont retrouvé en 2022 leur niveau de 2019, sans le dépasser.")]
    [InlineData("Montaubin fait mieux que les agglomérations de taille comparable.")]
    public void A_gap_that_widens_a_level_passed_or_a_rank_among_others_is_refused(string text) => Assert.True(Guard.Refuses(text));
}
