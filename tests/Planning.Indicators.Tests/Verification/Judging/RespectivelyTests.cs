using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class RespectivelyTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        consommation-energie-industrie | Montaubin | 2010 | 98 | GWh | OREGES
        consommation-energie-industrie | Montaubin | 2021 | 101 | GWh | OREGES
        consommation-energie-residentiel | Montaubin | 2010 | 610 | GWh | OREGES
        consommation-energie-residentiel | Montaubin | 2021 | 548 | GWh | OREGES
        consommation-energie-tertiaire | Montaubin | 2010 | 245 | GWh | OREGES
        consommation-energie-tertiaire | Montaubin | 2021 | 228 | GWh | OREGES
        """);

    [Fact]
    public void The_last_names_before_are_those_of_the_figures_after() =>
        Assert.Equal(StatementVerdict.Supported, Guard.Verdict("Seule l'industrie voit sa consommation augmenter entre 2010 et 2021, celle du résidentiel et celle du tertiaire reculant respectivement de 10,2 % et 6,9 %."));

    [Fact]
    public void Figures_in_another_order_are_refused() =>
        Assert.NotEqual(StatementVerdict.Supported, Guard.Verdict("Seule l'industrie voit sa consommation augmenter entre 2010 et 2021, celle du résidentiel et celle du tertiaire reculant respectivement de 6,9 % et 10,2 %."));
}
