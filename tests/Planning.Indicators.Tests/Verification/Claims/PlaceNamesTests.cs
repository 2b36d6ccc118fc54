using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Claims;

public sealed class PlaceNamesTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        taux-vacance | Centre-ville de Loriac | 2015 | 9.5 | % | Insee RP
        taux-vacance | Centre-ville de Loriac | 2024 | 11.2 | % | Insee RP
        logements | Pays de Loriac | 2015 | 11800 | logements | Insee RP
        logements | Pays de Loriac | 2024 | 12980 | logements | Insee RP
        """);

    [Theory]
    [InlineData("À Loriac, le taux de vacance passe de 9,5 % en 2015 à 11,2 % en 2024.")]
    [InlineData("Loriac compte 12 980 logements en 2024.")]
    public void A_name_that_two_places_share_is_of_the_one_that_is_measured(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("À Loriac, le taux de vacance passe de 11,2 % en 2015 à 9,5 % en 2024.")]
    [InlineData("Loriac compte 11 800 logements en 2024.")]
    public void It_bears_no_other_value_for_that(string text) => Assert.True(Guard.Refuses(text));
}
