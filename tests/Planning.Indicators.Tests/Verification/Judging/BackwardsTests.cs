using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class BackwardsTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        population | Montaubin | 2010 | 20000 | habitants | Insee RP
        population | Montaubin | 2015 | 20900 | habitants | Insee RP
        population | Montaubin | 2021 | 21480 | habitants | Insee RP
        """);

    [Theory]
    [InlineData("Entre 2015 et 2021, Montaubin gagne 580 habitants.")]
    [InlineData("La population de Montaubin passe de 20 900 habitants en 2015 à 21 480 en 2021.")]
    public void Years_that_go_on_are_kept(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("Entre 2021 et 2021, Montaubin gagne 580 habitants.")]
    [InlineData("De 2021 à 2015, Montaubin gagne 580 habitants.")]
    [InlineData("Montaubin compte 580 habitants de plus en 2015 qu'en 2021.")]
    public void Years_that_go_nowhere_or_back_are_refused(string text) => Assert.True(Guard.Refuses(text));
}
