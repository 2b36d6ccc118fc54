using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Claims;

public sealed class ElapsedPeriodsTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        population | Montaubin | 2011 | 20000 | habitants | Insee RP
        population | Montaubin | 2020 | 21200 | habitants | Insee RP
        population | Montaubin | 2021 | 21480 | habitants | Insee RP
        """);

    [Theory]
    [InlineData("Montaubin compte 21 480 habitants en 2021, contre 20 000 dix ans plus tôt.")]
    [InlineData("Montaubin comptait 20 000 habitants en 2011 ; dix ans plus tard, elle en compte 21 480.")]
    [InlineData("Montaubin compte 21 200 habitants en 2020 et 21 480 l'année suivante.")]
    public void Years_that_count_from_another_name_one(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("Montaubin compte 21 480 habitants en 2021, contre 21 200 dix ans plus tôt.")]
    [InlineData("Montaubin compte 21 480 habitants en 2021, contre 20 000 huit ans plus tôt.")]
    public void Another_distance_is_refused(string text) => Assert.NotEqual(StatementVerdict.Supported, Guard.Verdict(text));
}
