using Planning.Abstractions.Monitoring;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class OffsetsTests
{
    [Theory]
    [InlineData("Le recul de l'emploi de Montaubin de 2010 à 2015 (− 400) n'est pas compensé par le gain des six années suivantes (+ 140).")]
    [InlineData("Les 400 emplois perdus à Montaubin entre 2010 et 2015 ne sont que partiellement compensés par les 140 gagnés entre 2015 et 2021.")]
    [InlineData("Les 250 habitants perdus à Montaubin entre 2015 et 2021 sont plus que compensés par les 900 gagnés entre 2010 et 2015.")]
    public void What_makes_up_for_a_loss_is_held_against_it(string text) => Assert.Equal(StatementVerdict.Supported, TwoTowns.Guard.Verdict(text));

    [Theory]
    [InlineData("Le recul de l'emploi de Montaubin de 2010 à 2015 (− 400) est plus que compensé par le gain des six années suivantes (+ 140).")]
    [InlineData("Le recul de l'emploi de Montaubin de 2010 à 2015 (− 400) n'est pas compensé par le gain des six années suivantes (+ 410).")]
    [InlineData("Les 400 emplois perdus à Montaubin entre 2010 et 2015 sont compensés par les 140 gagnés entre 2015 et 2021.")]
    [InlineData("Les 250 habitants perdus à Montaubin entre 2015 et 2021 ne sont que partiellement compensés par les 900 gagnés entre 2010 et 2015.")]
    [InlineData("Le recul de l'emploi de Montaubin de 2010 à 2015 (− 400) est compensé par l'essor du commerce.")]
    public void Too_little_or_another_cause_does_not(string text) => Assert.True(TwoTowns.Guard.Refuses(text));
}
