using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class CountedPlacesTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        taux-pauvrete | Montaubin | 2021 | 17.2 | % | Filosofi
        taux-pauvrete | Lisors | 2021 | 15.4 | % | Filosofi
        taux-pauvrete | Berville | 2021 | 11.8 | % | Filosofi
        """);

    [Theory]
    [InlineData("En 2021, le taux de pauvreté dépasse 15 % dans deux communes sur trois.")]
    [InlineData("En 2021, deux des trois communes dépassent 15 % de taux de pauvreté.")]
    public void As_many_places_as_the_bound_holds_for_are_kept(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("En 2021, le taux de pauvreté dépasse 16 % dans deux communes sur trois.")]
    [InlineData("En 2021, deux des trois communes dépassent 10 % de taux de pauvreté.")]
    public void More_or_fewer_are_refused(string text) => Assert.NotEqual(StatementVerdict.Supported, Guard.Verdict(text));
}
