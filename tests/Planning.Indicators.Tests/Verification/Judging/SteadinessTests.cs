using Planning.Abstractions.Monitoring;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class SteadinessTests
{
    [Theory]
    [InlineData("La population de Montaubin croît à chaque recensement depuis 2010.")]
    [InlineData("Le taux de vacance de Montaubin augmente d'un recensement à l'autre : 7,1 % en 2010, 8,3 % en 2015, 8,0 % en 2021.")]
    [InlineData("L'emploi de Montaubin baisse à chacune des trois dates : 9 100 en 2010, 8 700 en 2015, 8 840 en 2021.")]
    [InlineData("Les OMR par habitant de Montaubin diminuent d'une enquête à l'autre : 230 kg en 2012, 214 en 2017, 221 en 2022.")]
    [InlineData("La vacance ne fait que progresser à Montaubin : 7,1 % en 2010, 8,3 % en 2015, 8,0 % en 2021.")]
    [InlineData("Sur chacune des deux périodes, Montaubin gagne des habitants : 20 000 en 2010, 20 900 en 2015, 20 650 en 2021.")]
    [InlineData("Montaubin perd des emplois de période en période : 9 100 en 2010, 8 700 en 2015, 8 840 en 2021.")]
    [InlineData("Montaubin perd des emplois sans relâche : 9 100 en 2010, 8 700 en 2015, 8 840 en 2021.")]
    public void A_series_that_turns_back_does_not_go_one_way_at_each_date(string text) => Assert.Equal(StatementVerdict.Contradicted, TwoTowns.Guard.Verdict(text));

    [Theory]
    [InlineData("Lisors perd des habitants à chaque recensement : 8 400 en 2010, 8 310 en 2015, 8 250 en 2021.")]
    [InlineData("Le taux de vacance de Lisors augmente d'un recensement à l'autre : 7,5 % en 2010, 7,9 % en 2015, 8,1 % en 2021.")]
    [InlineData("Lisors perd des habitants sans discontinuer : 8 400 en 2010, 8 310 en 2015, 8 250 en 2021.")]
    [InlineData("La population de Lisors a diminué de 14 habitants chaque année entre 2010 et 2021.")]
    public void A_series_that_never_turns_back_does(string text) => Assert.Equal(StatementVerdict.Supported, TwoTowns.Guard.Verdict(text));
}
