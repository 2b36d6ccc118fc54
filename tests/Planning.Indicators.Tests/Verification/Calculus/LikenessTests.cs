using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Calculus;

public sealed class LikenessTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        taux-chomage | Montaubin | 2015 | 9.0 | % | Insee
        taux-chomage | Montaubin | 2021 | 7.5 | % | Insee
        taux-chomage | Lisors | 2015 | 8.0 | % | Insee
        taux-chomage | Lisors | 2021 | 6.5 | % | Insee
        taux-chomage | Berville | 2015 | 8.0 | % | Insee
        taux-chomage | Berville | 2021 | 7.0 | % | Insee
        """);

    [Fact]
    public void What_is_said_of_one_as_of_another_holds_for_both() =>
        Assert.Equal(StatementVerdict.Supported, Guard.Verdict("Entre 2015 et 2021, le taux de chômage recule de 1,5 point à Montaubin comme à Lisors."));

    [Fact]
    public void And_is_refused_where_it_fails_for_the_other() =>
        Assert.NotEqual(StatementVerdict.Supported, Guard.Verdict("Entre 2015 et 2021, le taux de chômage recule de 1,5 point à Montaubin comme à Berville."));
}
