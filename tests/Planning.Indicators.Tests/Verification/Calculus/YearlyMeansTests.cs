using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Calculus;

public sealed class YearlyMeansTests
{
    private static readonly StatementGuard Years = GuardedFacts.Guard("""
        consommation-enaf | Montaubin | 2011-2020 | 180 | ha | Cerema
        consommation-enaf | Montaubin | 2021-2023 | 36 | ha | Cerema
        """);

    private static readonly StatementGuard Dates = GuardedFacts.Guard("""
        consommation-enaf | Montaubin | 2011-2021 | 180 | ha | Cerema
        consommation-enaf | Montaubin | 2021-2023 | 36 | ha | Cerema
        """);

    private static readonly StatementGuard Single = GuardedFacts.Guard("""
        logements-commences | Montaubin | 2019 | 100 | logements | Sitadel
        logements-commences | Montaubin | 2020 | 140 | logements | Sitadel
        logements-commences | Montaubin | 2021 | 120 | logements | Sitadel
        """);

    [Fact]
    public void Stretches_that_follow_each_other_count_both_their_years()
    {
        Assert.Equal(StatementVerdict.Supported, Years.Verdict("Entre 2011 et 2020, 18 ha ont été consommés par an à Montaubin."));
        Assert.NotEqual(StatementVerdict.Supported, Years.Verdict("Entre 2011 et 2020, 20 ha ont été consommés par an à Montaubin."));
    }

    [Fact]
    public void Stretches_that_share_a_date_go_from_one_to_the_other()
    {
        Assert.Equal(StatementVerdict.Supported, Dates.Verdict("Entre 2011 et 2021, 18 ha ont été consommés par an à Montaubin."));
        Assert.NotEqual(StatementVerdict.Supported, Dates.Verdict("Entre 2011 et 2021, 16,4 ha ont été consommés par an à Montaubin."));
    }

    [Fact]
    public void A_sum_of_years_counts_them_all()
    {
        Assert.Equal(StatementVerdict.Supported, Single.Verdict("De 2019 à 2021, 360 logements ont été commencés à Montaubin, soit 120 par an en moyenne."));
        Assert.NotEqual(StatementVerdict.Supported, Single.Verdict("De 2019 à 2021, 360 logements ont été commencés à Montaubin, soit 180 par an en moyenne."));
    }
}
