using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class SizesComparedTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        population | Montaubin | 2010 | 20000 | habitants | Insee RP
        population | Montaubin | 2015 | 20900 | habitants | Insee RP
        population | Montaubin | 2021 | 20650 | habitants | Insee RP
        population | Lisors | 2010 | 8400 | habitants | Insee RP
        population | Lisors | 2015 | 8310 | habitants | Insee RP
        population | Lisors | 2021 | 8250 | habitants | Insee RP
        menages | Montaubin | 2010 | 8600 | ménages | Insee RP
        menages | Montaubin | 2021 | 9300 | ménages | Insee RP
        menages | Lisors | 2010 | 3400 | ménages | Insee RP
        menages | Lisors | 2021 | 3450 | ménages | Insee RP
        taille-menages | Montaubin | 2010 | 2.28 | pers./ménage | Insee RP
        taille-menages | Montaubin | 2021 | 2.16 | pers./ménage | Insee RP
        taille-menages | Lisors | 2010 | 2.45 | pers./ménage | Insee RP
        taille-menages | Lisors | 2021 | 2.38 | pers./ménage | Insee RP
        emplois | Montaubin | 2010 | 9100 | emplois | Insee RP
        emplois | Montaubin | 2015 | 8700 | emplois | Insee RP
        emplois | Montaubin | 2021 | 8840 | emplois | Insee RP
        emplois | Lisors | 2010 | 2100 | emplois | Insee RP
        emplois | Lisors | 2015 | 2230 | emplois | Insee RP
        emplois | Lisors | 2021 | 2190 | emplois | Insee RP
        actifs-occupes | Montaubin | 2010 | 7900 | actifs | Insee RP
        actifs-occupes | Montaubin | 2021 | 8160 | actifs | Insee RP
        actifs-occupes | Lisors | 2010 | 3400 | actifs | Insee RP
        actifs-occupes | Lisors | 2021 | 3480 | actifs | Insee RP
        """);

    [Theory]
    [InlineData("Avec 2,38 personnes par ménage en 2021, Lisors a des ménages plus grands que ceux de Montaubin (2,16).")]
    [InlineData("Les ménages de Montaubin sont plus petits que ceux de Lisors en 2021 (2,16 personnes contre 2,38).")]
    [InlineData("En 2021, le nombre d'emplois de Montaubin excède d'un peu moins de 700 celui des actifs occupés qui y résident.")]
    public void Sizes_and_gaps_are_held_the_way_they_are_told(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("Avec 2,16 personnes par ménage en 2021, Montaubin a des ménages plus grands que ceux de Lisors (2,38).")]
    [InlineData("Les ménages de Lisors sont plus petits que ceux de Montaubin en 2021 (2,38 personnes contre 2,16).")]
    [InlineData("En 2021, le nombre d'emplois de Montaubin excède d'un peu moins de 500 celui des actifs occupés qui y résident.")]
    [InlineData("En 2021, le nombre d'actifs occupés de Montaubin excède d'un peu moins de 700 celui des emplois qu'elle accueille.")]
    public void The_other_way_is_refused(string text) => Assert.True(Guard.Refuses(text));
}
