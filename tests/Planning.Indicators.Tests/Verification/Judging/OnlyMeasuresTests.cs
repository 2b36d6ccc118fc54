using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class OnlyMeasuresTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        consommation-energie | Roncin | 2010 | 4180 | GWh | ORECAN
        consommation-energie | Roncin | 2015 | 3965 | GWh | ORECAN
        consommation-energie | Roncin | 2021 | 3720 | GWh | ORECAN
        consommation-energie-residentiel | Roncin | 2010 | 1290 | GWh | ORECAN
        consommation-energie-residentiel | Roncin | 2015 | 1205 | GWh | ORECAN
        consommation-energie-residentiel | Roncin | 2021 | 1148 | GWh | ORECAN
        consommation-energie-tertiaire | Roncin | 2010 | 640 | GWh | ORECAN
        consommation-energie-tertiaire | Roncin | 2015 | 655 | GWh | ORECAN
        consommation-energie-tertiaire | Roncin | 2021 | 668 | GWh | ORECAN
        consommation-energie-industrie | Roncin | 2010 | 1120 | GWh | ORECAN
        consommation-energie-industrie | Roncin | 2015 | 980 | GWh | ORECAN
        consommation-energie-industrie | Roncin | 2021 | 842 | GWh | ORECAN
        """);

    [Theory]
    [InlineData("Des trois secteurs suivis, seul le tertiaire voit sa consommation progresser entre 2010 et 2021.")]
    [InlineData("Le tertiaire est le seul secteur dont la consommation augmente entre 2010 et 2021.")]
    [InlineData("Parmi les trois secteurs (résidentiel, tertiaire, industrie), le tertiaire est le seul dont la consommation augmente entre 2010 et 2021 : + 28 GWh.")]
    public void One_part_alone_goes_its_way(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("Des trois secteurs suivis, seul le résidentiel voit sa consommation progresser entre 2010 et 2021.")]
    [InlineData("L'industrie est le seul secteur dont la consommation baisse entre 2010 et 2021.")]
    [InlineData("Le résidentiel est le seul secteur dont la consommation recule entre 2010 et 2021.")]
    [InlineData("Parmi les trois secteurs (résidentiel, tertiaire, industrie), le tertiaire est le seul dont la consommation augmente entre 2010 et 2021 : + 82 GWh.")]
    [InlineData("Parmi les trois secteurs (résidentiel, tertiaire, industrie), le tertiaire est le seul dont la consommation baisse entre 2010 et 2021.")]
    public void Others_go_it_too(string text) => Assert.True(Guard.Refuses(text));
}
