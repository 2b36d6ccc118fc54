using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class FormerLevelsTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        population | Montaubin | 2010 | 20000 | habitants | Insee RP
        population | Montaubin | 2015 | 20900 | habitants | Insee RP
        population | Montaubin | 2021 | 20650 | habitants | Insee RP
        population | Lisors | 2010 | 8400 | habitants | Insee RP
        population | Lisors | 2015 | 8310 | habitants | Insee RP
        population | Lisors | 2021 | 8250 | habitants | Insee RP
        emplois | Montaubin | 2010 | 9100 | emplois | Insee RP
        emplois | Montaubin | 2015 | 8700 | emplois | Insee RP
        emplois | Montaubin | 2021 | 8840 | emplois | Insee RP
        taux-vacance | Montaubin | 2010 | 7.1 | % | Insee RP
        taux-vacance | Montaubin | 2015 | 8.3 | % | Insee RP
        taux-vacance | Montaubin | 2021 | 8.0 | % | Insee RP
        taux-vacance | Lisors | 2010 | 7.5 | % | Insee RP
        taux-vacance | Lisors | 2015 | 7.9 | % | Insee RP
        taux-vacance | Lisors | 2021 | 8.1 | % | Insee RP
        omr-habitant | Montaubin | 2012 | 230 | kg/hab | SINOE
        omr-habitant | Montaubin | 2017 | 214 | kg/hab | SINOE
        omr-habitant | Montaubin | 2022 | 221 | kg/hab | SINOE
        """);

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
    public void A_value_that_is_not_what_it_was_has_not_come_back(string text) => Assert.True(Guard.Refuses(text));

    [Theory]
    [InlineData("Avec 8 840 emplois en 2021, Montaubin n'a pas retrouvé son niveau de 2010.")]
    [InlineData("Avec 8 840 emplois en 2021, Montaubin dépasse son niveau de 2015.")]
    public void A_value_is_held_against_what_it_was(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));
}
