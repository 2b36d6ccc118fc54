using Planning.Abstractions.Monitoring;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class EqualChangesTests
{
    [Theory]
    [InlineData("Montaubin perd 260 emplois entre 2010 et 2021, alors qu'elle gagne autant d'actifs occupés.")]
    [InlineData("Montaubin a perdu 260 emplois entre 2010 et 2021 et a gagné autant d'actifs occupés.")]
    public void As_much_is_the_change_of_the_figure_before(string text) => Assert.Equal(StatementVerdict.Supported, TwoTowns.Guard.Verdict(text));

    [Theory]
    [InlineData("Montaubin perd 260 emplois entre 2010 et 2021, alors qu'elle perd autant d'actifs occupés.")]
    [InlineData("Montaubin perd 260 emplois entre 2010 et 2021, alors qu'elle gagne autant d'habitants.")]
    [InlineData("Montaubin perd 280 emplois entre 2010 et 2021, alors qu'elle gagne autant d'actifs occupés.")]
    [InlineData("Lisors perd 150 habitants entre 2010 et 2021 et gagne autant d'emplois.")]
    public void Another_change_is_not_as_much(string text) => Assert.True(TwoTowns.Guard.Refuses(text));
}
