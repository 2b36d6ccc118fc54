using Planning.Abstractions.Monitoring;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class OppositeCoursesTests
{
    [Theory]
    [InlineData("Les deux communes suivent des trajectoires opposées entre 2010 et 2021 : + 3,3 % d'habitants à Montaubin, − 1,8 % à Lisors.")]
    [InlineData("Emploi et population évoluent en sens contraire à Montaubin entre 2010 et 2021 : − 260 emplois, + 650 habitants.")]
    public void Two_that_part_go_opposite_ways(string text) => Assert.Equal(StatementVerdict.Supported, TwoTowns.Guard.Verdict(text));

    [Theory]
    [InlineData("Les deux communes suivent des trajectoires opposées entre 2010 et 2021 : + 3,3 % d'habitants à Montaubin, − 3,8 % à Lisors.")]
    [InlineData("Entre 2015 et 2021, les populations de Montaubin et de Lisors suivent des trajectoires opposées.")]
    [InlineData("L'emploi de Montaubin et celui de Lisors suivent des trajectoires opposées entre 2015 et 2021 : − 140 et − 40.")]
    [InlineData("La trajectoire de population fixée par le document est dépassée à Montaubin, avec 20 650 habitants en 2021.")]
    public void Two_that_go_one_way_do_not(string text) => Assert.True(TwoTowns.Guard.Refuses(text));
}
