using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class SharedNamesTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        production-eolien | Lisors | 2015 | 40 | GWh | Atmo
        production-eolien | Lisors | 2021 | 50 | GWh | Atmo
        production-photovoltaique | Lisors | 2015 | 8 | GWh | Atmo
        production-photovoltaique | Lisors | 2021 | 12 | GWh | Atmo
        """);

    [Theory]
    [InlineData("À Lisors, la production éolienne passe de 40 GWh en 2015 à 50 GWh en 2021.")]
    public void One_name_said_of_one_measure_is_kept(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("À Lisors, la production passe de 40 GWh en 2015 à 12 GWh en 2021.")]
    public void One_name_is_not_of_one_measure_then_of_another(string text) => Assert.True(Guard.Refuses(text));
}
