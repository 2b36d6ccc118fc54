using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class BoundsOfYearsTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        logements-autorises | Sèvres-la-Haute | 2018 | 121 | logements | Sitadel
        logements-autorises | Sèvres-la-Haute | 2019 | 134 | logements | Sitadel
        logements-autorises | Sèvres-la-Haute | 2020 | 98 | logements | Sitadel
        logements-autorises | Sèvres-la-Haute | 2021 | 142 | logements | Sitadel
        logements-autorises | Sèvres-la-Haute | 2022 | 126 | logements | Sitadel
        logements-autorises | Sèvres-la-Haute | 2023 | 87 | logements | Sitadel
        logements | Sèvres-la-Haute | 2010 | 7600 | logements | Insee RP
        logements | Sèvres-la-Haute | 2015 | 8150 | logements | Insee RP
        logements | Sèvres-la-Haute | 2021 | 8690 | logements | Insee RP
        logements-vacants | Sèvres-la-Haute | 2010 | 480 | logements | Insee RP
        logements-vacants | Sèvres-la-Haute | 2021 | 590 | logements | Insee RP
        revenu-median | CC du Lison | 2021 | 22300 | € | Filosofi
        revenu-median | CC de Brennes | 2021 | 20900 | € | Filosofi
        """);

    [Theory]
    [InlineData("À Sèvres-la-Haute, le nombre de logements autorisés passe sous la barre des 100 en 2020 et en 2023.")]
    [InlineData("À Sèvres-la-Haute, le nombre de logements autorisés varie de 87 à 142 par an entre 2018 et 2023.")]
    [InlineData("À Sèvres-la-Haute, deux années de suite, en 2022 et 2023, les autorisations de logements reculent.")]
    [InlineData("Le nombre de logements vacants de Sèvres-la-Haute a grimpé de 110 unités en onze ans, de 480 en 2010 à 590 en 2021.")]
    [InlineData("Entre 2010 et 2015, la progression du parc de logements de Sèvres-la-Haute était de 110 logements par an ; elle n'est plus que de 90 entre 2015 et 2021.")]
    [InlineData("Le revenu médian s'élève à 22 300 € dans la CC du Lison en 2021 ; il est inférieur de 1 400 € dans la CC de Brennes.")]
    public void Bounds_and_spans_of_years_are_held(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("À Sèvres-la-Haute, le nombre de logements autorisés passe sous la barre des 100 en 2020 et en 2022.")]
    [InlineData("À Sèvres-la-Haute, le nombre de logements autorisés varie de 98 à 142 par an entre 2018 et 2023.")]
    [InlineData("À Sèvres-la-Haute, trois années de suite, de 2021 à 2023, les autorisations de logements reculent.")]
    [InlineData("Le nombre de logements vacants de Sèvres-la-Haute a grimpé de 140 unités en onze ans, de 480 en 2010 à 590 en 2021.")]
    [InlineData("Entre 2010 et 2015, la progression du parc de logements de Sèvres-la-Haute était de 110 logements par an ; elle n'est plus que de 60 entre 2015 et 2021.")]
    [InlineData("Le revenu médian s'élève à 22 300 € dans la CC du Lison en 2021 ; il est supérieur de 1 400 € dans la CC de Brennes.")]
    [InlineData("Le revenu médian s'élève à 20 900 € dans la CC de Brennes en 2021 ; il est inférieur de 1 400 € dans la CC du Lison.")]
    public void Others_are_refused(string text) => Assert.True(Guard.Refuses(text));
}
