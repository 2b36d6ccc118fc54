using Planning.Abstractions.Indicators;
using Planning.Reporting.Monitoring.Plans;
using Planning.Reporting.Monitoring.Trends;
using Planning.Reporting.Monitoring.Wording;
using static Planning.Reporting.Tests.Monitoring.SomeSeries;

namespace Planning.Reporting.Tests.Monitoring.Trends;

public sealed class TargetTests
{
    private static readonly Indicator Vacancy = Indicator("taux-vacance", "Taux de vacance des logements", "%", IndicatorDirection.Down);
    private static readonly Indicator Consumed = Indicator("consommation-enaf", "Consommation d'ENAF", "ha", IndicatorDirection.Down, interval: true);
    private static readonly Indicator Built = Indicator("logements-livres", "Logements livrés", "logements", IndicatorDirection.Up, interval: true);

    [Theory]
    [InlineData(8.5, nameof(TargetStanding.Ahead))]
    [InlineData(9.0, nameof(TargetStanding.OnPath))]
    [InlineData(9.05, nameof(TargetStanding.OnPath))]
    [InlineData(9.3, nameof(TargetStanding.Behind))]
    [InlineData(9.8, nameof(TargetStanding.OutOfReach))]
    [InlineData(10.4, nameof(TargetStanding.OutOfReach))]
    [InlineData(7.9, nameof(TargetStanding.Reached))]
    public void A_level_is_held_against_a_straight_line_from_the_start_to_the_target(double value, string standing)
    {
        // From 10 in 2020 to 8 in 2030: 9 is asked in 2025.
        var aim = new PlanTarget { Indicator = Vacancy.Id, Value = 8, Year = 2030, BaselineYear = 2020, BaselineValue = 10, Source = "PADD" };
        var reading = LevelTarget.Read(aim, Vacancy, Points(Vacancy, (2025, (decimal)value)), []);
        Assert.Equal(standing, reading.Standing.ToString());
    }

    [Fact]
    public void The_path_to_a_target_goes_by_those_that_the_plan_sets_on_the_way()
    {
        // From 10 in 2020 by 9.5 in 2025 to 6 in 2030: 9.5 is asked in 2025, and not 8; then 0.7 less a year.
        var trend = ReadTrend([Level(9.5m, 2025, 2020, 10), Level(6, 2030, 2020, 10)], (2020, 10m), (2025, 9.5m));
        var (stage, last) = (trend.Targets[0], trend.Targets[1]);
        Assert.Equal((TargetStanding.Reached, TargetStanding.OnPath), (stage.Standing, last.Standing));
        Assert.Equal((9.5m, 8.8m, 6m, 9.8m), (last.PathAt(2025), last.PathAt(2026), last.PathAt(2030), last.PathAt(2022)));
        Assert.Equal(stage.PathAt(2022), last.PathAt(2022));
    }

    [Fact]
    public void A_target_that_is_past_and_not_there_is_missed()
    {
        var aim = Level(8, 2020, 2010, 10);
        Assert.Equal(TargetStanding.Missed, LevelTarget.Read(aim, Vacancy, Points(Vacancy, (2020, 9m)), []).Standing);
    }

    [Theory]
    [InlineData(9, 7, nameof(TargetStanding.Missed))]
    [InlineData(7.5, 9, nameof(TargetStanding.Reached))]
    public void Once_its_term_is_past_a_target_is_held_against_the_value_of_its_year_and_not_the_newest(double atTerm, double newest, string standing)
    {
        var reading = LevelTarget.Read(Level(8, 2020, 2010, 10), Vacancy, Points(Vacancy, (2015, 9.5m), (2020, (decimal)atTerm), (2024, (decimal)newest)), []);
        Assert.Equal((standing, 2020, false), (reading.Standing.ToString(), reading.Last!.Period.To, reading.IsBeforeTerm));
    }

    [Fact]
    public void Without_a_value_of_that_year_the_nearest_before_it_is_held_and_said()
    {
        var trend = ReadTrend([Level(8, 2020, 2010, 10)], (2010, 10m), (2018, 9m), (2024, 7m));
        var reading = Assert.Single(trend.Targets);
        Assert.Equal((TargetStanding.Missed, 2018, true), (reading.Standing, reading.Last!.Period.To, reading.IsBeforeTerm));
        var said = string.Join(' ', new TrendParagraph(new PhraseChooser(), saysUnreviewed: false).Of(trend).Select(s => s.Text));
        Assert.Contains("dernière valeur connue avant", said, StringComparison.Ordinal);
        Assert.Contains("2018", said, StringComparison.Ordinal);
        Assert.Contains("en 2018, dernière valeur connue avant ce terme", StandingWords.Of(trend, reading), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_value_up_to_its_term_a_target_that_is_past_is_not_judged()
    {
        Assert.Equal(TargetDoubt.NoValueByTerm, LevelTarget.Read(Level(8, 2020, 2010, 10), Vacancy, Points(Vacancy, (2010, 10m), (2024, 7m)), []).Doubt);
        Assert.Equal(TargetDoubt.NoValueByTerm, LevelTarget.Read(Level(8, 2020, null, null), Vacancy, Points(Vacancy, (2024, 7m)), []).Doubt);
    }

    [Fact]
    public void A_term_that_the_report_goes_beyond_is_past_whatever_the_newest_value() =>
        Assert.Equal(TargetStanding.Missed, Assert.Single(ReadTrend([Level(8, 2023, 2010, 10)], (2010, 10m), (2022, 9m)).Targets).Standing);

    [Fact]
    public void A_total_counts_nothing_after_its_term()
    {
        var reading = CumulativeTarget.Read(Sum(Consumed, 30, 2018, 2021), Consumed, Points(Consumed, (2018, 10m), (2019, 10m), (2020, 10m), (2021, 90m)), []);
        Assert.Equal((30m, TargetStanding.Reached), (reading.Total!.Sum, reading.Standing));
    }

    [Fact]
    public void A_value_in_another_unit_is_held_against_no_target_and_it_is_said()
    {
        var series = Of(Vacancy, Own, new SeriesPoint { Period = new Period(2022), Kept = [Observed(Vacancy, Own, new Period(2022), 900, unit: "logements")] });
        var trend = new TrendReader(new Period(2019, 2025), new PlanFollowUp { Targets = [Level(8, 2030, 2010, 10)] }).Read(Vacancy, SeriesReader.Read([series], onlyReviewed: false), []);
        Assert.Equal(TargetDoubt.OtherUnit, Assert.Single(trend.Targets).Doubt);
        Assert.Equal("les valeurs sont en logements, une autre unité que la sienne", TargetDoubts.Of(trend.Targets[0]));
    }

    private static Trend ReadTrend(IReadOnlyList<PlanTarget> targets, params (int, decimal)[] values) =>
        new TrendReader(new Period(2009, 2025), new PlanFollowUp { Targets = targets }).Read(Vacancy, SeriesReader.Read([Yearly(Vacancy, Own, values)], onlyReviewed: false), []);

    [Fact]
    public void Without_a_starting_year_or_value_a_target_is_not_judged_and_says_why()
    {
        Assert.Equal(TargetDoubt.NoBaselineYear, LevelTarget.Read(Level(8, 2030, null, null), Vacancy, Points(Vacancy, (2021, 9m)), []).Doubt);
        Assert.Equal(TargetDoubt.NoBaselineValue, LevelTarget.Read(Level(8, 2030, 2015, null), Vacancy, Points(Vacancy, (2021, 9m)), []).Doubt);
        Assert.Equal(TargetDoubt.NothingSince, LevelTarget.Read(Level(8, 2030, 2021, 9), Vacancy, Points(Vacancy, (2021, 9m)), []).Doubt);
        Assert.Equal(TargetDoubt.NoValue, LevelTarget.Read(Level(8, 2030, 2015, 9), Vacancy, [], []).Doubt);
    }

    [Fact]
    public void Without_a_starting_value_a_target_that_is_reached_is_said_reached() =>
        Assert.Equal(TargetStanding.Reached, LevelTarget.Read(Level(9, 2030, null, null), Vacancy, Points(Vacancy, (2021, 8.5m)), []).Standing);

    [Fact]
    public void A_break_between_the_start_and_the_last_value_leaves_the_target_unjudged() =>
        Assert.Equal(TargetDoubt.BrokenSeries, LevelTarget.Read(Level(8, 2030, 2015, null), Vacancy, Points(Vacancy, (2015, 10m), (2021, 9m)), [new SeriesCut(2019, SeriesCutKind.Method, "nouvelle source")]).Doubt);

    [Fact]
    public void A_ceiling_of_ten_years_counts_its_first_year_and_not_the_one_it_ends_in()
    {
        var reading = CumulativeTarget.Read(Sum(Consumed, 100, 2021, 2031), Consumed, Points(Consumed, (2020, 40m), (2021, 10m), (2022, 10m), (2023, 10m)), []);
        Assert.Equal((30m, 2024, 30m, TargetStanding.OnPath), (reading.Total!.Sum, reading.Year!.Value, reading.Expected!.Value, reading.Standing));
        Assert.Equal(10m, reading.PaceNeeded);
    }

    [Theory]
    [InlineData(60, nameof(TargetStanding.Behind))]
    [InlineData(101, nameof(TargetStanding.OutOfReach))]
    [InlineData(12, nameof(TargetStanding.Ahead))]
    public void A_ceiling_is_judged_by_what_an_interval_has_used_of_it(int used, string standing)
    {
        var point = SomeSeries.Point(Consumed, Own, new Period(2021, 2024), used);
        var points = SeriesReader.Read([Of(Consumed, Own, point)], onlyReviewed: false).Points;
        Assert.Equal(standing, CumulativeTarget.Read(Sum(Consumed, 100, 2021, 2031), Consumed, points, []).Standing.ToString());
    }

    [Fact]
    public void A_ceiling_of_ten_years_is_held_against_an_interval_that_counts_both_its_years()
    {
        var point = SomeSeries.Point(Consumed, Own, new Period(2021, 2030), 90);
        var reading = CumulativeTarget.Read(Sum(Consumed, 100, 2021, 2031), Consumed, SeriesReader.Read([Of(Consumed, Own, point)], onlyReviewed: false).Points, []);
        Assert.Equal((10, 9m, TargetStanding.Reached), (reading.Total!.Years, reading.Total.Mean, reading.Standing));
    }

    [Fact]
    public void A_sum_with_its_first_year_missing_is_not_judged() =>
        Assert.Equal(TargetDoubt.MissingYears, CumulativeTarget.Read(Sum(Consumed, 100, 2021, 2031), Consumed, Points(Consumed, (2022, 10m), (2023, 10m)), []).Doubt);

    [Fact]
    public void Dwellings_to_build_are_wanted_and_not_a_ceiling()
    {
        var reading = CumulativeTarget.Read(Sum(Built, 1000, 2020, 2030), Built, Points(Built, (2020, 90m), (2021, 60m)), []);
        Assert.Equal(TargetStanding.Behind, reading.Standing);
        Assert.Equal(TargetStanding.Reached, CumulativeTarget.Read(Sum(Built, 100, 2020, 2030), Built, Points(Built, (2020, 90m), (2021, 60m)), []).Standing);
    }

    private static IReadOnlyList<TrendPoint> Points(Indicator indicator, params (int, decimal)[] values) => SeriesReader.Read([Yearly(indicator, Own, values)], onlyReviewed: false).Points;

    private static PlanTarget Level(decimal value, int year, int? start, decimal? from) => new() { Indicator = Vacancy.Id, Value = value, Year = year, BaselineYear = start, BaselineValue = from, Source = "PADD" };

    private static PlanTarget Sum(Indicator indicator, decimal value, int start, int end) => new() { Indicator = indicator.Id, Value = value, Year = end, BaselineYear = start, IsCumulative = true, Source = "PADD" };
}
