using Planning.Abstractions.Monitoring;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class FormerLevelsTests
{
    [Theory]
    [InlineData("Avec 8 840 emplois en 2021, Montaubin retrouve, à peu de chose près, son niveau de 2010.")]
    [InlineData("Avec 8 840 emplois en 2021, Montaubin retrouve presque ses effectifs de 2010.")]
    [InlineData("Avec 8 840 emplois en 2021, Montaubin est revenue à son niveau de 2010.")]
    [InlineData("Avec 8 840 emplois en 2021, Montaubin renoue avec son niveau de 2010.")]
    [InlineData("À 8 840 en 2021, le nombre d'emplois de Montaubin égale celui de 2010.")]
    [InlineData("À 8 840 en 2021, le nombre d'emplois de Montaubin est le même qu'en 2010.")]
    [InlineData("Avec 8,0 % en 2021, le taux de vacance de Montaubin revient à son niveau de 2010.")]
    [InlineData("Avec 8 840 emplois en 2021, Montaubin rattrape son retard de 2015.")]
    [InlineData("Avec 8 840 emplois en 2021, Montaubin a effacé ses pertes.")]
    public void A_value_that_is_not_what_it_was_has_not_come_back(string text) => Assert.True(TwoTowns.Guard.Refuses(text));

    [Theory]
    [InlineData("Avec 8 840 emplois en 2021, Montaubin n'a pas retrouvé son niveau de 2010.")]
    [InlineData("Avec 8 840 emplois en 2021, Montaubin dépasse son niveau de 2015.")]
    public void A_value_is_held_against_what_it_was(string text) => Assert.Equal(StatementVerdict.Supported, TwoTowns.Guard.Verdict(text));
}
