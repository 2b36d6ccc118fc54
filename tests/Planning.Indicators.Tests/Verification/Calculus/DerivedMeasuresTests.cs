using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Calculus;

public sealed class DerivedMeasuresTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        population | Montaubin | 2015 | 20000 | habitants | Insee RP
        population | Montaubin | 2021 | 21000 | habitants | Insee RP
        emplois | Montaubin | 2021 | 8400 | emplois | Insee RP
        logements-autorises-collectifs | Montaubin | 2020 | 30 | logements | Sitadel
        logements-autorises-collectifs | Montaubin | 2021 | 50 | logements | Sitadel
        medecins-generalistes | Montaubin | 2021 | 21 | médecins | DREES
        population-75-ans-et-plus | Montaubin | 2015 | 2000 | habitants | Insee RP
        population-75-ans-et-plus | Montaubin | 2021 | 2520 | habitants | Insee RP
        """);

    [Theory]
    [InlineData("En 2021, 12 % des habitants de Montaubin ont 75 ans ou plus, contre 10 % en 2015.")]
    [InlineData("En 2021, on compte 0,4 emploi par habitant à Montaubin.")]
    [InlineData("Montaubin dispose de 10 médecins généralistes pour 10 000 habitants en 2021.")]
    [InlineData("Un habitant de Montaubin sur dix avait 75 ans ou plus en 2015.")]
    [InlineData("Sur 2020-2021, 80 logements collectifs ont été autorisés à Montaubin.")]
    public void Parts_ratios_and_sums_have_values_as_any_measure(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("En 2021, 15 % des habitants de Montaubin ont 75 ans ou plus.")]
    [InlineData("En 2021, on compte 0,6 emploi par habitant à Montaubin.")]
    [InlineData("Montaubin dispose de 12 médecins généralistes pour 10 000 habitants en 2021.")]
    [InlineData("Un habitant de Montaubin sur trois a 75 ans ou plus en 2021.")]
    public void A_wrong_part_or_ratio_is_refused(string text) => Assert.NotEqual(StatementVerdict.Supported, Guard.Verdict(text));
}
