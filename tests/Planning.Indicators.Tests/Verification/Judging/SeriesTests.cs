using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

/// <summary>Records, runs and bounds over the years of a series.</summary>
public sealed class SeriesTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        logements-autorises | Montaubin | 2017 | 210 | logements | Sitadel
        logements-autorises | Montaubin | 2018 | 240 | logements | Sitadel
        logements-autorises | Montaubin | 2019 | 262 | logements | Sitadel
        logements-autorises | Montaubin | 2020 | 180 | logements | Sitadel
        logements-autorises | Montaubin | 2021 | 225 | logements | Sitadel
        """);

    [Theory]
    [InlineData("Après deux hausses consécutives, le nombre de logements autorisés recule en 2020.")]
    [InlineData("Le nombre de logements autorisés n'a jamais dépassé 265 logements.")]
    [InlineData("Jamais le nombre de logements autorisés n'a été aussi faible qu'en 2020.")]
    [InlineData("Avec 180 logements autorisés, 2020 affiche le niveau le plus faible des cinq années observées.")]
    public void What_holds_of_the_whole_series_is_supported(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

    [Theory]
    [InlineData("Après trois hausses consécutives, le nombre de logements autorisés recule en 2020.")]
    [InlineData("Le nombre de logements autorisés n'a jamais dépassé 250 logements.")]
    [InlineData("Jamais le nombre de logements autorisés n'a été aussi faible qu'en 2017.")]
    [InlineData("Avec 210 logements autorisés, 2017 affiche le niveau le plus faible des cinq années observées.")]
    public void What_one_year_breaks_is_refused(string text) => Assert.NotEqual(StatementVerdict.Supported, Guard.Verdict(text));
}
