using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class ListedOrdersTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        population | Ancy | 2010 | 15200 | habitants | Insee RP
        population | Ancy | 2021 | 16430 | habitants | Insee RP
        population | Berle | 2010 | 9800 | habitants | Insee RP
        population | Berle | 2021 | 9420 | habitants | Insee RP
        population | Cornil | 2010 | 5100 | habitants | Insee RP
        population | Cornil | 2021 | 5480 | habitants | Insee RP
        menages | Ancy | 2021 | 7100 | ménages | Insee RP
        """);

    [Theory]
    [InlineData("Ancy, Berle et Cornil comptent respectivement 16 430, 9 420 et 5 480 habitants en 2021.")]
    [InlineData("Ancy, Berle et Cornil comptent 16 430, 9 420 et 5 480 habitants respectivement en 2021.")]
    [InlineData("Ancy compte respectivement 16 430 habitants et 7 100 ménages en 2021.")]
    public void Each_is_of_its_own_by_the_order_told(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("Ancy, Berle et Cornil comptent respectivement 16 430, 5 480 et 9 420 habitants en 2021.")]
    [InlineData("Ancy, Berle et Cornil comptent 16 430, 5 480 et 9 420 habitants respectivement en 2021.")]
    [InlineData("Ancy et Berle comptent 9 420 et 16 430 habitants respectivement en 2021.")]
    public void Another_order_is_refused(string text) => Assert.True(Guard.Refuses(text));
}
