using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Calculus;

public sealed class TargetQuantitiesTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        production-enr | Montaubin | 2012 | 120 | GWh | OREGES
        production-enr | Montaubin | 2022 | 300 | GWh | OREGES
        production-enr | Montaubin | 2030 | 400 | GWh | PCAET | cible
        taux-logements-sociaux | Montaubin | 2022 | 21.5 | % | SRU
        taux-logements-sociaux | Montaubin | 2025 | 25 | % | PLH | cible
        """);

    [Theory]
    [InlineData("En 2022, la production d'énergie renouvelable atteint 75 % de l'objectif de 400 GWh fixé pour 2030.")]
    [InlineData("Il reste 100 GWh à produire pour atteindre l'objectif de 400 GWh d'énergie renouvelable en 2030.")]
    [InlineData("Avec 21,5 % de logements sociaux en 2022, Montaubin se situe 3,5 points en dessous de l'objectif de 25 %.")]
    [InlineData("Montaubin n'atteint pas encore l'objectif de 25 % de logements sociaux en 2022.")]
    public void The_way_to_a_target_is_worked_out(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("En 2022, la production d'énergie renouvelable atteint 57 % de l'objectif de 400 GWh fixé pour 2030.")]
    [InlineData("Il reste 180 GWh à produire pour atteindre l'objectif de 400 GWh d'énergie renouvelable en 2030.")]
    [InlineData("Avec 21,5 % de logements sociaux en 2022, Montaubin se situe 3,5 points au-dessus de l'objectif de 25 %.")]
    [InlineData("Montaubin atteint l'objectif de 25 % de logements sociaux en 2022.")]
    public void Another_way_to_it_is_refused(string text) => Assert.NotEqual(StatementVerdict.Supported, Guard.Verdict(text));
}
