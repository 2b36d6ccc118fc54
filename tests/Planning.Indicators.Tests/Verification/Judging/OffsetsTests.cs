using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class OffsetsTests
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
    [InlineData("Le recul de l'emploi de Montaubin de 2010 à 2015 (− 400) n'est pas compensé par le gain des six années suivantes (+ 140).")]
    [InlineData("Les 400 emplois perdus à Montaubin entre 2010 et 2015 ne sont que partiellement compensés par les 140 gagnés entre 2015 et 2021.")]
    [InlineData("Les 250 habitants perdus à Montaubin entre 2015 et 2021 sont plus que compensés par les 900 gagnés entre 2010 et 2015.")]
    public void What_makes_up_for_a_loss_is_held_against_it(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("Le recul de l'emploi de Montaubin de 2010 à 2015 (− 400) est plus que compensé par le gain des six années suivantes (+ 140).")]
    [InlineData("Le recul de l'emploi de Montaubin de 2010 à 2015 (− 400) n'est pas compensé par le gain des six années suivantes (+ 410).")]
    [InlineData("Les 400 emplois perdus à Montaubin entre 2010 et 2015 sont compensés par les 140 gagnés entre 2015 et 2021.")]
    [InlineData("Les 250 habitants perdus à Montaubin entre 2015 et 2021 ne sont que partiellement compensés par les 900 gagnés entre 2010 et 2015.")]
    [InlineData("Le recul de l'emploi de Montaubin de 2010 à 2015 (− 400) est compensé par l'essor du commerce.")]
    public void Too_little_or_another_cause_does_not(string text) => Assert.True(Guard.Refuses(text));
}
