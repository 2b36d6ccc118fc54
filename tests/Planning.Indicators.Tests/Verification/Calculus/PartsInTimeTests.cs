using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Calculus;

public sealed class PartsInTimeTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        emissions-ges | Val d'Aure | 2012 | 412 | ktCO2e | ORECAN
        emissions-ges | Val d'Aure | 2016 | 398 | ktCO2e | ORECAN
        emissions-ges | Val d'Aure | 2021 | 352 | ktCO2e | ORECAN
        emissions-ges-transport-routier | Val d'Aure | 2012 | 148 | ktCO2e | ORECAN
        emissions-ges-transport-routier | Val d'Aure | 2016 | 151 | ktCO2e | ORECAN
        emissions-ges-transport-routier | Val d'Aure | 2021 | 139 | ktCO2e | ORECAN
        emissions-ges-agriculture | Val d'Aure | 2012 | 121 | ktCO2e | ORECAN
        emissions-ges-agriculture | Val d'Aure | 2016 | 118 | ktCO2e | ORECAN
        emissions-ges-agriculture | Val d'Aure | 2021 | 112 | ktCO2e | ORECAN
        emissions-ges-residentiel | Val d'Aure | 2012 | 84 | ktCO2e | ORECAN
        emissions-ges-residentiel | Val d'Aure | 2016 | 76 | ktCO2e | ORECAN
        emissions-ges-residentiel | Val d'Aure | 2021 | 60 | ktCO2e | ORECAN
        revenu-median | Sarceau | 2017 | 20450 | € | Filosofi
        revenu-median | Sarceau | 2021 | 22310 | € | Filosofi
        revenu-median | Lanville | 2017 | 19820 | € | Filosofi
        revenu-median | Lanville | 2021 | 21790 | € | Filosofi
        """);

    [Theory]
    [InlineData("Au Val d'Aure, plus des trois quarts de la baisse des émissions de GES entre 2012 et 2021 s'est produite après 2016.")]
    [InlineData("Au Val d'Aure, tous les secteurs suivis voient leurs émissions de GES reculer entre 2012 et 2021.")]
    [InlineData("Au Val d'Aure, transport routier et agriculture concentrent 71 % des émissions de GES de 2021.")]
    [InlineData("Les émissions de GES du Val d'Aure passent de 412 à 352 ktCO2e entre 2012 et 2021.")]
    [InlineData("Entre 2017 et 2021, le revenu médian progresse un peu plus vite à Lanville (+ 9,9 %) qu'à Sarceau (+ 9,1 %).")]
    public void What_falls_to_a_part_or_to_some_years_is_held(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("Au Val d'Aure, plus des trois quarts de la baisse des émissions de GES entre 2012 et 2021 s'est produite avant 2016.")]
    [InlineData("Au Val d'Aure, tous les secteurs suivis voient leurs émissions de GES reculer entre 2012 et 2016.")]
    [InlineData("Au Val d'Aure, tous les secteurs voient leurs émissions de GES reculer entre 2012 et 2021.")]
    [InlineData("Au Val d'Aure, transport routier et agriculture concentrent 81 % des émissions de GES de 2021.")]
    [InlineData("Les émissions de GES du Val d'Aure passent de 412 à 352 tCO2e entre 2012 et 2021.")]
    [InlineData("Entre 2017 et 2021, le revenu médian progresse un peu plus vite à Sarceau (+ 9,1 %) qu'à Lanville (+ 9,9 %).")]
    public void Another_part_or_other_years_are_refused(string text) => Assert.True(Guard.Refuses(text));
}
