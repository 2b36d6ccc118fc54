using Planning.Abstractions.Monitoring;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class SizesComparedTests
{
    [Theory]
    [InlineData("Avec 2,38 personnes par ménage en 2021, Lisors a des ménages plus grands que ceux de Montaubin (2,16).")]
    [InlineData("Les ménages de Montaubin sont plus petits que ceux de Lisors en 2021 (2,16 personnes contre 2,38).")]
    [InlineData("En 2021, le nombre d'emplois de Montaubin excède d'un peu moins de 700 celui des actifs occupés qui y résident.")]
    public void Sizes_and_gaps_are_held_the_way_they_are_told(string text) => Assert.Equal(StatementVerdict.Supported, TwoTowns.Guard.Verdict(text));

    [Theory]
    [InlineData("Avec 2,16 personnes par ménage en 2021, Montaubin a des ménages plus grands que ceux de Lisors (2,38).")]
    [InlineData("Les ménages de Lisors sont plus petits que ceux de Montaubin en 2021 (2,38 personnes contre 2,16).")]
    [InlineData("En 2021, le nombre d'emplois de Montaubin excède d'un peu moins de 500 celui des actifs occupés qui y résident.")]
    [InlineData("En 2021, le nombre d'actifs occupés de Montaubin excède d'un peu moins de 700 celui des emplois qu'elle accueille.")]
    public void The_other_way_is_refused(string text) => Assert.True(TwoTowns.Guard.Refuses(text));
}
