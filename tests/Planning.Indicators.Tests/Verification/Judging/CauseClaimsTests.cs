using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class CauseClaimsTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        emissions-ges | Montaubin | 2016 | 300000 | tCO2e | Atmo
        emissions-ges | Montaubin | 2021 | 280000 | tCO2e | Atmo
        """);

    [Theory]
    [InlineData("Le plan réduit les émissions de gaz à effet de serre.")]
    [InlineData("Le PCAET a accru les émissions de gaz à effet de serre.")]
    [InlineData("Le plan renforce le stockage de carbone dans les sols et les forêts.")]
    public void What_a_plan_does_is_neither_confirmed_nor_contradicted_by_values(string text) => Assert.Equal(StatementVerdict.Unsupported, Guard.Verdict(text));

    [Theory]
    [InlineData("Les émissions de gaz à effet de serre diminuent.", StatementVerdict.Supported)]
    [InlineData("Les émissions de gaz à effet de serre augmentent.", StatementVerdict.Contradicted)]
    [InlineData("Le territoire réduit ses émissions de gaz à effet de serre.", StatementVerdict.Supported)]
    public void What_the_territory_does_is_judged(string text, StatementVerdict verdict) => Assert.Equal(verdict, Guard.Verdict(text));
}
