using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class OppositeCoursesTests
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
    [InlineData("Les deux communes suivent des trajectoires opposées entre 2010 et 2021 : + 3,3 % d'habitants à Montaubin, − 1,8 % à Lisors.")]
    [InlineData("Emploi et population évoluent en sens contraire à Montaubin entre 2010 et 2021 : − 260 emplois, + 650 habitants.")]
    public void Two_that_part_go_opposite_ways(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("Les deux communes suivent des trajectoires opposées entre 2010 et 2021 : + 3,3 % d'habitants à Montaubin, − 3,8 % à Lisors.")]
    [InlineData("Entre 2015 et 2021, les populations de Montaubin et de Lisors suivent des trajectoires opposées.")]
    [InlineData("L'emploi de Montaubin et celui de Lisors suivent des trajectoires opposées entre 2015 et 2021 : − 140 et − 40.")]
    [InlineData("La trajectoire de population fixée par le document est dépassée à Montaubin, avec 20 650 habitants en 2021.")]
    public void Two_that_go_one_way_do_not(string text) => Assert.True(Guard.Refuses(text));
}
