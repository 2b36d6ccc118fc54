using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class DurationsTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        logements | Lisors | 2012 | 13610 | logements | Insee RP
        logements | Lisors | 2022 | 14230 | logements | Insee RP
        """);

    [Theory]
    [InlineData("Avec 14 230 logements recensés en 2022, le parc de Lisors s'est enrichi de 620 logements en dix ans.")]
    public void Years_that_the_change_took_are_kept(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("Avec 14 230 logements recensés en 2022, le parc de Lisors s'est enrichi de 620 logements en sept ans.")]
    [InlineData("Avec 620 logements recensés en 2022, le parc de Lisors s'est enrichi de 620 logements en dix ans.")]
    public void Other_years_are_refused(string text) => Assert.True(Guard.Refuses(text));
}
