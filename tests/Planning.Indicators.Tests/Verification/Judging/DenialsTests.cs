using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class DenialsTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        logements | Lisors | 2021 | 4000 | logements | Insee RP
        logements-vacants | Lisors | 2021 | 300 | logements | Insee RP
        taux-vacance | Lisors | 2021 | 7.5 | % | Insee RP
        """);

    [Theory]
    [InlineData("À Lisors, 300 logements sont vacants en 2021.")]
    [InlineData("À Lisors, le taux de vacance ne dépasse pas 8 % en 2021.")]
    public void What_is_said_is_kept(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("À Lisors, 300 logements ne sont pas vacants en 2021.")]
    [InlineData("Lisors ne compte pas 4 000 logements en 2021.")]
    [InlineData("À Lisors, le taux de vacance n'est pas supérieur à 7 % en 2021.")]
    public void What_is_denied_of_it_is_refused(string text) => Assert.True(Guard.Refuses(text));
}
