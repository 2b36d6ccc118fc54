using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class EqualChangesTests
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
    [InlineData("Montaubin perd 260 emplois entre 2010 et 2021, alors qu'elle gagne autant d'actifs occupés.")]
    [InlineData("Montaubin a perdu 260 emplois entre 2010 et 2021 et a gagné autant d'actifs occupés.")]
    public void As_much_is_the_change_of_the_figure_before(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("Montaubin perd 260 emplois entre 2010 et 2021, alors qu'elle perd autant d'actifs occupés.")]
    [InlineData("Montaubin perd 260 emplois entre 2010 et 2021, alors qu'elle gagne autant d'habitants.")]
    [InlineData("Montaubin perd 280 emplois entre 2010 et 2021, alors qu'elle gagne autant d'actifs occupés.")]
    [InlineData("Lisors perd 150 habitants entre 2010 et 2021 et gagne autant d'emplois.")]
    public void Another_change_is_not_as_much(string text) => Assert.True(Guard.Refuses(text));
}
